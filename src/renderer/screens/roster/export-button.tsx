import Button from '@mui/material/Button';
import { exportRoster } from '#src/renderer/commands/roster/export-roster.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useRosterText } from './use-roster-text.ts';
import { useRosterView } from './view.ts';

/** 导出 Excel: the month as a workbook in the export folder. */
export function ExportButton() {
  const { t } = useRosterText();
  const ctx = useCommands();
  const save = useSaveFile();
  const { model } = useRosterView();
  const run = () => save(exportRoster(ctx, { month: model.base.month, hallId: model.hallId }));
  return <Button onClick={() => void run()}>{t('common:exportExcel')}</Button>;
}
