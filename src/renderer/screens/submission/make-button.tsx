import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useSubmission } from '#src/renderer/ui-state/submission-job.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { runMonthFile } from './run-month-file.ts';

/** 打包; while it runs the button cancels, until the writing has begun. */
export function MakeButton({ month, again }: { readonly month: MonthKey; readonly again: boolean }) {
  const { t } = useTranslation('submission');
  const ctx = useCommands();
  const { job, form, folder, typed } = useSubmission();
  if (job.kind === 'running')
    return (
      <Button variant="outlined" disabled={job.step !== 'make'} onClick={job.cancel}>
        {t('cancel')}
      </Button>
    );
  return (
    <Button
      variant="contained"
      disabled={typed && folder.trim() === ''}
      onClick={() => void runMonthFile(ctx, { month, form, folder: folder.trim() })}
    >
      {again ? t('makeAgain') : t('make')}
    </Button>
  );
}
