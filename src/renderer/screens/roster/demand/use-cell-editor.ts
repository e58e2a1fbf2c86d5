import { type KeyboardEvent, useRef } from 'react';
import { moved } from '#src/renderer/screens/roster/grid/moves.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { readHeadCount } from '#src/shared/domain/roster/planning/demand-clipboard.ts';
import { clamped } from './demand-grid-state.ts';
import { type DemandPageParts, useDemandPage } from './demand-page-parts.ts';
import { columnAt, type DemandColumn } from './demand-view.ts';
import { focusDemandGrid, focusReason } from './focus-demand.ts';

export interface CellEditor {
  readonly type: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** Saves the open cell's text; the sentence of a refusal, '' when there is nothing to say. */
async function saveCell(
  parts: DemandPageParts,
  column: DemandColumn,
  text: string,
  say: (code: string) => string,
): Promise<string> {
  const { view, state, actions, rowActs } = parts;
  const line = view.lines[clamped(state.area, view).toRow];
  if (!line) return '';
  if (column.is === 'name') return text.trim() === line.demand.name ? '' : rowActs.patch(line.demand, { name: text.trim() });
  if (text.trim() === '') {
    if (column.is === 'day') actions.takeBack();
    return '';
  }
  const needed = readHeadCount(text);
  if (needed === null) return say('hall/head-count');
  actions.setNumber(needed);
  return '';
}

/** The open cell: Enter saves (and asks a day's reason), Tab and arrows save and go on, Esc restores, leaving saves. */
export function useCellEditor(): CellEditor {
  const parts = useDemandPage();
  const { view, state } = parts;
  const say = useProblemText();
  const left = useRef(false);
  const area = clamped(state.area, view);
  const column = columnAt(view, area.toDate);
  const save = async (then: () => void) => {
    if (!state.open) return;
    left.current = true;
    const problem = await saveCell(parts, column, state.open.text, (code) => say({ code }));
    left.current = problem === '';
    if (problem !== '') return state.openCell({ ...state.open, problem });
    state.openCell(null);
    then();
  };
  const goTo = (row: number, position: number) => () => {
    state.select(Math.max(0, Math.min(view.lines.length - 1, row)), Math.max(1, Math.min(view.columns.length, position)));
    focusDemandGrid();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') {
      left.current = true;
      state.openCell(null);
      focusDemandGrid();
    } else if (event.key === 'Enter' && column.is === 'day') void save(focusReason);
    else {
      const to = leavesFor(event, parts, column);
      if (!to) return;
      void save(goTo(...to));
    }
    event.preventDefault();
  };
  return {
    type: (text) => state.open && state.openCell({ ...state.open, text, problem: '' }),
    onKeyDown,
    onBlur: () => {
      const { open } = state;
      if (left.current || !open) return;
      left.current = true;
      state.openCell(null);
      void saveCell(parts, column, open.text, (code) => say({ code })).then((problem) => {
        if (problem !== '') showToast(problem, { tone: 'bad' });
      });
    },
  };
}

/** The cell that a key leaves the open one for; null while it edits the text. Inside a text that was opened by F2, arrows move the caret. */
function leavesFor(
  event: KeyboardEvent,
  { view, state }: DemandPageParts,
  column: DemandColumn,
): readonly [row: number, column: number] | null {
  const area = clamped(state.area, view);
  if (event.key === 'Enter') return [area.toRow + 1, area.toDate];
  if (event.key === 'Tab') return [area.toRow, area.toDate + (event.shiftKey ? -1 : 1)];
  const upDown = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (event.shiftKey || column.is === 'name' || (!upDown && !state.open?.typed)) return null;
  return moved(event.nativeEvent, area, view.lines.length - 1, view.columns.length);
}
