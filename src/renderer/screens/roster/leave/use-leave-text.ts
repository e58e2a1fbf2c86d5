import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayTitle, monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayKey, MonthKey } from '#src/shared/domain/core/day.ts';

/** Texts of leave and wishes, and how this page says days and people. */
export function useLeaveText() {
  const { t } = useTranslation('leave');
  const { t: roster } = useRosterText();
  const { staff } = useRosterView().model.base;
  return useMemo(() => {
    const day = (key: DayKey) => dayTitle(key, roster);
    return {
      t,
      roster,
      /** “9月21日”. */
      day,
      month: (key: MonthKey) => monthTitle(key, roster),
      /** “9月21日” or “9月21日 到 9月23日”. */
      span: (from: DayKey, to: DayKey) => (from === to ? day(from) : t('span', { from: day(from), to: day(to) })),
      name: (staffId: string) => staff.find((s) => s.id === staffId)?.name ?? staffId,
      leave: (kind: LeaveKind) => roster(`leaveName.${kind}`),
    };
  }, [t, roster, staff]);
}
export type LeaveText = ReturnType<typeof useLeaveText>;
