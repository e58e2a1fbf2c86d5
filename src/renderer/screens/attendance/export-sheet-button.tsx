import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportMonthSheet } from '#src/renderer/commands/attendance/export-month-sheet.ts';
import { exportAttendanceYear } from '#src/renderer/commands/attendance/export-year.ts';
import type { SavedFile } from '#src/renderer/commands/files/save-file.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

interface ExportSheetButtonProps {
  readonly month: string;
  readonly hallId: string;
}

/** 导出 Excel: the month's sheet or the whole year, which takes a moment and says so. */
export function ExportSheetButton({ month, hallId }: ExportSheetButtonProps) {
  const { t } = useTranslation(['attendance', 'common']);
  const ctx = useCommands();
  const save = useSaveFile();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [working, setWorking] = useState(false);
  const run = async (make: () => Promise<Result<SavedFile, Problem>>) => {
    setAnchor(null);
    setWorking(true);
    await save(make());
    setWorking(false);
  };
  const year = { year: Number(month.slice(0, 4)), hallId };
  return (
    <>
      <Button aria-haspopup="menu" aria-expanded={anchor !== null} disabled={working} onClick={(e) => setAnchor(e.currentTarget)}>
        {t(working ? 'exports.working' : 'common:exportExcel')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => void run(() => exportMonthSheet(ctx, month, hallId))}>{t('exports.month')}</MenuItem>
        <MenuItem onClick={() => void run(() => exportAttendanceYear(ctx, year))}>{t('exports.year')}</MenuItem>
      </Menu>
    </>
  );
}
