import Button from '@mui/material/Button';
import { useState } from 'react';
import { exportRoster } from '#src/renderer/commands/roster/export-roster.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { useRosterText } from './use-roster-text.ts';
import { useRosterView } from './view.ts';

/** 导出 Excel: the month as a workbook in the export folder. */
export function ExportButton() {
  const { t } = useRosterText();
  const ctx = useCommands();
  const say = useProblemText();
  const [busy, setBusy] = useState(false);
  const { model } = useRosterView();
  const run = async () => {
    setBusy(true);
    const saved = await exportRoster(ctx, { month: model.base.month, hallId: model.hallId });
    setBusy(false);
    if (saved.ok) showToast(t('done.exported', { path: saved.value }));
    else showToast(say(saved.error), { tone: 'bad' });
  };
  return (
    <Button onClick={() => void run()} aria-busy={busy}>
      {t('common:exportExcel')}
    </Button>
  );
}
