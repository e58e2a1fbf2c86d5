import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useState } from 'react';
import { useDemandTemplates } from '#src/renderer/queries/planning/use-demand-templates.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { ApplyTemplate } from './apply-template.tsx';
import { useDemandPage } from './demand-page-parts.ts';
import { focusDemandGrid } from './focus-demand.ts';
import { SaveTemplate } from './save-template.tsx';
import { useDemandText } from './use-demand-text.ts';

interface Shown {
  readonly what: 'save' | 'apply';
  readonly anchor: HTMLElement;
}

/** 存为模板, 套用模板: each opens under its button. */
export function TemplateButtons() {
  const { t } = useDemandText();
  const { view } = useDemandPage();
  const templates = useDemandTemplates(useRosterView().model.hallId);
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => {
    setShown(null);
    focusDemandGrid();
  };
  if (view.lines.length === 0) return null;
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={(e) => setShown({ what: 'save', anchor: e.currentTarget })}>
        {t('template.save')}
      </Button>
      <Button size="small" aria-haspopup="dialog" onClick={(e) => setShown({ what: 'apply', anchor: e.currentTarget })}>
        {t('template.apply')}
      </Button>
      <Popover
        open={shown !== null}
        anchorEl={shown?.anchor ?? null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        disableRestoreFocus
        slotProps={{ paper: { role: 'dialog', 'aria-label': shown ? t(`template.${shown.what}`) : undefined } }}
      >
        {shown?.what === 'save' && <SaveTemplate templates={templates} onDone={close} />}
        {shown?.what === 'apply' && <ApplyTemplate templates={templates} onDone={close} />}
      </Popover>
    </>
  );
}
