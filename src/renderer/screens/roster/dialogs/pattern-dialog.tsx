import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useState } from 'react';
import { useDemandText } from '#src/renderer/screens/roster/demand/use-demand-text.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dateSpan } from '#src/shared/domain/roster/edit/selection.ts';
import { ChoosePattern } from './choose-pattern.tsx';
import { KeepPattern } from './keep-pattern.tsx';
import { PatternBreaches, usePatternBreaches } from './pattern-breaches.tsx';
import { PatternFieldRows, SkipBarred } from './pattern-fields.tsx';
import { PatternPreview } from './pattern-preview.tsx';
import { usePatternForm } from './use-pattern-form.ts';
import './pattern.css';

/** 按规律填: whom, which turn, who starts where, what comes of it and what that would break. */
export function PatternDialog() {
  const { t } = useDemandText();
  const { t: roster } = useRosterText();
  const view = useRosterView();
  const form = usePatternForm();
  const [tried, setTried] = useState(false);
  const breaches = usePatternBreaches(form.changed);
  const [d0, d1] = dateSpan(form.area);
  const day = (date: number) => view.columns[date - 1]?.title ?? '';
  const fill = (event: FormEvent) => {
    event.preventDefault();
    if (form.textError !== '' || form.stepError !== '') return setTried(true);
    const count = view.apply('roster-pattern', form.changed);
    showToast(count > 0 ? roster('done.pattern', { count }) : roster('done.nothing'), { undoable: count > 0 });
    closeRosterDialog();
  };
  return (
    <Dialog open onClose={closeRosterDialog} fullWidth maxWidth="md">
      <form className="pattern-form" onSubmit={fill}>
        <DialogTitle>{t('pattern.title')}</DialogTitle>
        <DialogContent className="col pattern">
          <p className="c2">{t('pattern.text', { day: day(d0), to: day(d1), people: form.next.length })}</p>
          <ChoosePattern form={form} />
          <PatternFieldRows form={form} tried={tried} />
          <KeepPattern form={form} />
          <PatternPreview form={form} />
          <SkipBarred form={form} />
          {form.turn.length > 0 && <PatternBreaches breaches={breaches} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={closeRosterDialog}>{t('common:cancel')}</Button>
          <Button type="submit" variant="contained">
            {breaches.length > 0 ? t('pattern.fillAnyway') : t('pattern.fill')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
