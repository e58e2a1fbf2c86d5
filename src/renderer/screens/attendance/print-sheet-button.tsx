import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { buildAttendanceDocument } from '#src/renderer/commands/print/attendance-form.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';

/** 打印考勤表; Ctrl+P does the same. */
export function PrintSheetButton({ month, hallId }: { readonly month: string; readonly hallId: string }) {
  const { t } = useTranslation('attendance');
  const ctx = useCommands();
  const build = useCallback(() => buildAttendanceDocument(ctx, { month, hallIds: [hallId] }), [ctx, month, hallId]);
  return <FormButton label={t('month.print')} build={build} main />;
}
