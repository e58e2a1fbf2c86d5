import { type KeyboardEvent, useMemo } from 'react';
import { moved } from '#src/renderer/screens/roster/grid/moves.ts';
import { clamped } from './demand-grid-state.ts';
import type { DemandPageParts } from './demand-page-parts.ts';
import { columnAt, numberAt } from './demand-view.ts';

/** Keys of the closed grid: arrows walk, a digit or F2 opens, Delete takes a day back, Alt with arrows moves the demand. */
export function useDemandKeys({ view, state, actions, rowActs }: DemandPageParts): (event: KeyboardEvent) => void {
  return useMemo(() => {
    const area = clamped(state.area, view);
    const line = view.lines[area.toRow];
    const column = columnAt(view, area.toDate);
    const stored = line ? (column.is === 'name' ? line.demand.name : String(numberAt(line, column) ?? '')) : '';
    const open = (text: string, typed: boolean) => {
      state.openCell({ text, typed, problem: '' });
      return true;
    };
    const move = (event: KeyboardEvent): boolean => {
      if (event.altKey) {
        if (!line || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
        const by = event.key === 'ArrowUp' ? -1 : 1;
        const to = area.toRow + by;
        if (to < 0 || to >= view.lines.length) return true;
        rowActs.move(line.demand, by);
        state.select(to, area.toDate);
        return true;
      }
      const to = moved(event.nativeEvent, area, view.lines.length - 1, view.columns.length);
      if (!to) return false;
      if (event.shiftKey) state.extend(...to);
      else state.select(...to);
      return true;
    };
    const plain = (event: KeyboardEvent): boolean => {
      const { key } = event;
      const isNumber = column.is === 'kind' || column.is === 'day';
      if (key === 'F2' || key === 'Enter') return open(stored, false);
      if (key === 'Delete' || key === 'Backspace') {
        if (column.is === 'name' && line) rowActs.askVoid(line.demand);
        else actions.takeBack();
        return true;
      }
      if (key === 'Escape') {
        state.select(area.toRow, area.toDate);
        return true;
      }
      if (isNumber && /^[0-9０-９]$/.test(key)) return open(key, true);
      return column.is === 'name' && [...key].length === 1 && key !== ' ' && open(key, true);
    };
    return (event) => {
      if (event.nativeEvent.isComposing || state.open) return;
      const ctrl = event.ctrlKey || event.metaKey;
      if (move(event) || (!ctrl && !event.altKey && plain(event))) event.preventDefault();
    };
  }, [view, state, actions, rowActs]);
}
