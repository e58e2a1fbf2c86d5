import { useMemo } from 'react';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { selectArea, useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { copyCells, type PastePlan, parseTable, pasteCells } from '#src/shared/domain/roster/edit/clipboard.ts';
import { dateSpan, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { useRosterText } from './use-roster-text.ts';
import type { RosterView } from './view.ts';

export interface ClipboardActions {
  /** The selection as Excel takes it. */
  readonly copyText: () => string;
  /** Pastes, or asks about what it does not understand. */
  readonly paste: (text: string) => void;
  readonly plan: (text: string, area: Selection) => PastePlan;
  readonly put: (plan: PastePlan, text: string) => void;
}

const cellCount = (area: Selection): number => {
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  return (r1 - r0 + 1) * (d1 - d0 + 1);
};

/** Copy and paste as text between TABs and line breaks, the way Excel and WPS do. */
export function useClipboardActions(view: RosterView): ClipboardActions {
  const { t } = useRosterText();
  return useMemo(() => {
    const plan = (text: string, area: Selection) => pasteCells(view.rows, area, view.lastDate, text, view.model.base.shiftTypes);
    const put = (pasted: PastePlan, text: string) => {
      view.apply('roster-paste', pasted.changed);
      selectArea(pasted.area);
      const table = parseTable(text);
      const height = pasted.area.toRow - pasted.area.fromRow + 1;
      const width = pasted.area.toDate - pasted.area.fromDate + 1;
      if (table.length > height || table.some((row) => row.length > width)) showToast(t('paste.cut'));
    };
    return {
      copyText: () => {
        const { area } = useRosterSelection.getState();
        showToast(t('paste.copied', { count: cellCount(area) }));
        return copyCells(view.rows, area, view.model.frame.shifts);
      },
      paste: (text) => {
        const { area } = useRosterSelection.getState();
        const pasted = plan(text, area);
        if (pasted.problems.length > 0) openRosterDialog({ kind: 'paste', text, area });
        else put(pasted, text);
      },
      plan,
      put,
    };
  }, [view, t]);
}
