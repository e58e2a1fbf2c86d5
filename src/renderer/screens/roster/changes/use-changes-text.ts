import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';

/** Texts of the changes, and how this page says days and people. */
export function useChangesText() {
  const { t } = useTranslation('changes');
  const { t: roster } = useRosterText();
  const { model } = useRosterView();
  const { staff, shiftTypes } = model.base;
  return useMemo(
    () => ({
      t,
      roster,
      /** “9月21日”. */
      day: (day: DayKey) => dayTitle(day, roster),
      name: (staffId: string) => staff.find((s) => s.id === staffId)?.name ?? staffId,
      shift: (id: string) => shiftTypes.find((s) => s.id === id)?.name ?? roster('unknownShift'),
    }),
    [t, roster, staff, shiftTypes],
  );
}
export type ChangesText = ReturnType<typeof useChangesText>;
