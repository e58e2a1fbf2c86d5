import { useCallback } from 'react';
import { dayTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { AcceptedBreach } from '#src/shared/domain/roster/types.ts';

/** “张丽华 10月18日”; a shortage has no person. */
export function useBreachPlace(): (breach: Pick<AcceptedBreach, 'staffId' | 'day'>) => string {
  const { t } = useRosterText();
  const { model } = useRosterView();
  return useCallback(
    ({ staffId, day }) => {
      const name = model.base.staff.find((s) => s.id === staffId)?.name;
      return name === undefined ? dayTitle(day, t) : t('publish.where', { name, day: dayTitle(day, t) });
    },
    [model.base.staff, t],
  );
}
