import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { saveDemandTemplate } from '#src/renderer/commands/planning/demand-template-save.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DemandTemplate } from '#src/shared/domain/roster/planning/types.ts';
import { useDemandText } from './use-demand-text.ts';

export interface TemplateProps {
  readonly templates: readonly DemandTemplate[];
  readonly onDone: () => void;
}

/** A name for the present numbers. A name that is there already takes the new numbers, and says so before. */
export function SaveTemplate({ templates, onDone }: TemplateProps) {
  const { t } = useDemandText();
  const ctx = useCommands();
  const say = useProblemText();
  const { hallId } = useRosterView().model;
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const replaces = templates.some((m) => m.name === name.trim());
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await saveDemandTemplate(ctx, hallId, name);
    if (!saved.ok) return setProblem(say(saved.error));
    showToast(t('done.saved', { name: saved.value.name }), { undoable: true });
    onDone();
  };
  return (
    <form className="template-save" onSubmit={(e) => void save(e)}>
      <p className="c2 md">{t('template.saveText')}</p>
      <TextField
        autoFocus
        fullWidth
        label={t('template.name')}
        placeholder={t('template.nameHint')}
        value={name}
        error={problem !== ''}
        helperText={problem || (replaces ? t('template.replaces', { name: name.trim() }) : ' ')}
        onChange={(e) => {
          setName(e.target.value);
          setProblem('');
        }}
      />
      <div className="row acts">
        <Button onClick={onDone}>{t('common:cancel')}</Button>
        <Button type="submit" variant="contained">
          {t('template.save')}
        </Button>
      </div>
    </form>
  );
}
