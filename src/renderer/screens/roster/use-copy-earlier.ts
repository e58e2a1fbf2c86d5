import { useMemo } from 'react';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addMonths, daysInMonth } from '#src/shared/domain/core/day.ts';
import { copyMonth } from '#src/shared/domain/roster/edit/copy-month.ts';
import { copyLastWeek } from '#src/shared/domain/roster/edit/edit-cells.ts';
import { monthScope, weekScope, within } from './scope.ts';
import { useRosterText } from './use-roster-text.ts';
import type { RosterView } from './view.ts';

export interface CopyEarlier {
  readonly copyWeek: () => void;
  readonly copyMonth: () => void;
}

/** 复制上周 and 复制上月, each one journal entry with an undo in its toast. */
export function useCopyEarlier(view: RosterView): CopyEarlier {
  const { t } = useRosterText();
  return useMemo(() => {
    const tell = (count: number, text: (count: number) => string) =>
      count > 0 ? showToast(text(count), { undoable: true }) : showToast(t('done.nothing'));
    const { month, calendars } = view.model.base;
    const last = addMonths(month, -1);
    const before = view.model.rowsBefore.map((r) => ({ staffId: r.staffId, cells: r.cells }));
    return {
      copyWeek: () => {
        const area = weekScope(view, useRosterSelection.getState().area);
        const changed = copyLastWeek(view.rows, before, area, daysInMonth(last));
        tell(view.apply('roster-copy-week', changed), (count) => t('done.copyWeek', { count }));
      },
      copyMonth: () => {
        if (before.every((r) => Object.keys(r.cells).length === 0)) return showToast(t('done.noLastMonth'));
        const copied = copyMonth(view.rows, before, view.model.context.days, monthInfo(last, calendars));
        const area = monthScope(view, useRosterSelection.getState().area);
        const changed = within(view.rows, copied, area);
        tell(view.apply('roster-copy-month', changed), (count) => t('done.copyMonth', { count }));
      },
    };
  }, [view, t]);
}
