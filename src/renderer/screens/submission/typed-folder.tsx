import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkTarget } from '#src/renderer/commands/month-file/list-targets.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { chooseFolder, useSubmission } from '#src/renderer/ui-state/submission-job.ts';
import { sizeText } from './size-text.ts';

/** A folder typed by hand, looked at when the field is left. */
export function TypedFolder() {
  const { t } = useTranslation('submission');
  const ctx = useCommands();
  const say = useProblemText();
  const { folder, job } = useSubmission();
  const [answer, setAnswer] = useState<{ readonly text: string; readonly bad: boolean }>({ text: '', bad: false });
  const check = async (): Promise<void> => {
    if (folder.trim() === '') return setAnswer({ text: t('target.pathEmpty'), bad: true });
    const found = await checkTarget(ctx, folder.trim());
    setAnswer(
      found.ok
        ? { text: t('target.free', { size: sizeText(found.value.freeBytes) }), bad: false }
        : { text: say(found.error), bad: true },
    );
  };
  return (
    <div className="field">
      <TextField
        fullWidth
        size="small"
        label={t('target.path')}
        value={folder}
        error={answer.bad}
        disabled={job.kind === 'running'}
        helperText={answer.text || t('target.pathHint')}
        onChange={(e) => chooseFolder(e.target.value, true)}
        onBlur={() => void check()}
      />
    </div>
  );
}
