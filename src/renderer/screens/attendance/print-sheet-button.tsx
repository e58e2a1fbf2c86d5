import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { buildAttendanceAddendum } from '#src/renderer/commands/print/attendance-addendum.ts';
import { buildAttendanceDocument } from '#src/renderer/commands/print/attendance-form.ts';
import { buildAttendanceSlips } from '#src/renderer/commands/print/attendance-slips.ts';
import { buildAttendanceYear, buildPersonYears } from '#src/renderer/commands/print/attendance-year.ts';
import { type FormChoice, FormMenu } from '#src/renderer/screens/print/form-menu.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';

interface PrintSheetButtonProps {
  readonly month: string;
  readonly hallId: string;
  /** Something was corrected after the lock: there is an addendum. */
  readonly corrected: boolean;
}

/** 打印: the month sheet (Ctrl+P), its addendum, slips, the year. */
export function PrintSheetButton({ month, hallId, corrected }: PrintSheetButtonProps) {
  const { t } = useTranslation('attendance');
  const ctx = useCommands();
  const forms = useMemo((): readonly FormChoice[] => {
    const year = { year: Number(month.slice(0, 4)), hallId };
    const addendum = {
      key: 'addendum',
      label: t('forms.addendum'),
      build: () => buildAttendanceAddendum(ctx, { month, hallId }),
    };
    return [
      { key: 'month', label: t('forms.month'), build: () => buildAttendanceDocument(ctx, { month, hallIds: [hallId] }) },
      ...(corrected ? [addendum] : []),
      { key: 'slips', label: t('forms.slips'), build: () => buildAttendanceSlips(ctx, { month, hallId, staffIds: [] }) },
      { key: 'year', label: t('forms.year'), build: () => buildAttendanceYear(ctx, year) },
      { key: 'people', label: t('forms.people'), build: () => buildPersonYears(ctx, year) },
    ];
  }, [ctx, t, month, hallId, corrected]);
  return <FormMenu label={t('month.print')} forms={forms} />;
}
