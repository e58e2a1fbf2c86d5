import type { KeyboardEvent } from 'react';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import { markKeys } from './mark-keys.ts';
import { type MonthRange, oneCell } from './month-place.ts';

interface MonthKeys {
  readonly range: MonthRange | null;
  /** Last row and last column that a cell can be in. */
  readonly rows: number;
  readonly columns: number;
  readonly onRange: (range: MonthRange) => void;
  readonly onOpen: () => void;
  readonly onMark: (mark: MarkKind) => void;
}

const PAGE = 12;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Home: [0, -Number.MAX_SAFE_INTEGER],
  End: [0, Number.MAX_SAFE_INTEGER],
};
const clamp = (n: number, low: number, high: number): number => Math.max(low, Math.min(high, n));

/** Arrows move, Shift extends, Ctrl+Home and Ctrl+End go to the corners, Enter opens, 0–9 mark as on the day sheet, Esc drops the selection. */
export function monthKeys({ range, rows, columns, onRange, onOpen, onMark }: MonthKeys) {
  const at = range?.at ?? { row: 0, date: 1 };
  const move = (event: KeyboardEvent, [down, right]: readonly [number, number]) => {
    const far = event.ctrlKey && (event.key === 'Home' || event.key === 'End');
    const row = clamp(far ? (down + right < 0 ? 0 : rows) : at.row + (range ? down : 0), 0, rows);
    const to = { row, date: clamp(at.date + (range ? right : 0), 1, columns) };
    onRange(event.shiftKey && range ? { at: to, anchor: range.anchor } : oneCell(to));
  };
  return (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    const mark = markKeys.find(([key]) => key === event.key)?.[1];
    if (step) move(event, step);
    else if (event.ctrlKey || !range) return;
    else if (event.key === 'Enter') onOpen();
    else if (event.key === 'Escape' && range.at !== range.anchor) onRange(oneCell(range.at));
    else if (mark) onMark(mark);
    else return;
    event.preventDefault();
  };
}
