import Button from '@mui/material/Button';
import { useState } from 'react';
import { applyDemandTemplate } from '#src/renderer/commands/planning/demand-template-apply.ts';
import { voidDemandTemplate } from '#src/renderer/commands/planning/demand-template-void.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DemandTemplate } from '#src/shared/domain/roster/planning/types.ts';
import type { TemplateProps } from './save-template.tsx';
import { TemplateChanges } from './template-changes.tsx';
import { useDemandText } from './use-demand-text.ts';

/** Which template, for this month or for every month, and what it will change. */
export function ApplyTemplate({ templates, onDone }: TemplateProps) {
  const { t } = useDemandText();
  const { t: roster } = useRosterText();
  const { model } = useRosterView();
  const usual = model.context.exceptions.some((e) => e.templateId !== undefined);
  const [picked, setPicked] = useState('');
  const [always, setAlways] = useState(false);
  const template = templates.find((m) => m.id === picked) ?? templates[0];
  if (!template) return <p className="template-none c2 md">{t('template.none')}</p>;
  const chosen = picked === 'usual' && usual ? null : template;
  const month = monthTitle(model.base.month, roster);
  return (
    <div className="template-apply">
      <fieldset>
        <legend>{t('template.list')}</legend>
        {templates.map((m) => (
          <Choice key={m.id} name="template" label={m.name} on={chosen?.id === m.id} onPick={() => setPicked(m.id)} />
        ))}
        {usual && <Choice name="template" label={t('template.usual')} on={!chosen} onPick={() => setPicked('usual')} />}
      </fieldset>
      {chosen && (
        <fieldset>
          <legend>{t('template.scope')}</legend>
          <Choice name="scope" label={t('template.month', { month })} on={!always} onPick={() => setAlways(false)} />
          <Choice name="scope" label={t('template.always')} on={always} onPick={() => setAlways(true)} />
        </fieldset>
      )}
      <TemplateChanges template={chosen} always={always && chosen !== null} />
      <Acts template={chosen} always={always} onDone={onDone} />
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly on: boolean;
  readonly onPick: () => void;
}

const Choice = ({ name, label, on, onPick }: ChoiceProps) => (
  <label className="choice">
    <input type="radio" name={name} checked={on} onChange={onPick} />
    {label}
  </label>
);

interface ActsProps {
  readonly template: DemandTemplate | null;
  readonly always: boolean;
  readonly onDone: () => void;
}

function Acts({ template, always, onDone }: ActsProps) {
  const { t } = useDemandText();
  const ctx = useCommands();
  const say = useProblemText();
  const { model } = useRosterView();
  const [voiding, setVoiding] = useState(false);
  const name = template?.name ?? t('template.usual');
  const apply = async () => {
    const month = always && template ? null : model.base.month;
    const done = await applyDemandTemplate(ctx, { hallId: model.hallId, templateId: template?.id ?? '', month });
    if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
    const text = done.value === 0 ? t('done.nothing') : template ? t('done.applied', { name }) : t('done.usual');
    showToast(text, { undoable: done.value > 0 });
    onDone();
  };
  const voidIt = async (reason: string) => {
    setVoiding(false);
    const done = await voidDemandTemplate(ctx, template?.id ?? '', reason);
    if (done.ok) showToast(t('done.voided', { name }), { undoable: true });
    else showToast(say(done.error), { tone: 'bad' });
  };
  return (
    <div className="row acts">
      {template && (
        <button type="button" className="link" onClick={() => setVoiding(true)}>
          {t('template.void', { name })}
        </button>
      )}
      <span className="grow" />
      <Button onClick={onDone}>{t('common:cancel')}</Button>
      <Button variant="contained" onClick={() => void apply()}>
        {t('template.act', { name })}
      </Button>
      {voiding && (
        <ReasonDialog
          title={t('template.void', { name })}
          effect={t('template.voidEffect')}
          act={t('template.void', { name })}
          danger
          onAct={(reason) => void voidIt(reason)}
          onClose={() => setVoiding(false)}
        />
      )}
    </div>
  );
}
