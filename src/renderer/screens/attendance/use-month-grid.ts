import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { MonthCell, MonthRange } from './month-place.ts';
import { useRowHeight } from './use-row-height.ts';

/** Header above the rows and the line of sums below them, px; both stay in view. */
const HEAD = 40;
/** Room for what was planned, and the row of hours; keep with month.css. */
const PLAN = 12;
const HOURS = 18;

export interface MonthGrid {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly range: MonthRange | null;
  readonly setRange: (range: MonthRange | ((before: MonthRange | null) => MonthRange)) => void;
  readonly height: number;
  /** The cell beside which something is open. */
  readonly anchor: HTMLElement | null;
  /** Without an element: the cell in hand. */
  readonly open: (anchor?: HTMLElement) => void;
  readonly close: () => void;
  readonly focus: () => void;
}

/** Where the person is on the month sheet; the cell in hand is kept in view. */
export function useMonthGrid(two: boolean, comparing: boolean): MonthGrid {
  const row = useRowHeight();
  const scroller = useRef<HTMLElement>(null);
  const [range, setRange] = useState<MonthRange | null>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const height = row + (comparing ? PLAN : 0) + (two ? HOURS : 0);
  const at = range?.at;
  useEffect(() => {
    if (at && scroller.current) showRow(scroller.current, at, height, row);
  }, [at, height, row]);
  const open = useCallback(
    (from?: HTMLElement) => setAnchor(from ?? scroller.current?.querySelector<HTMLElement>('.at') ?? null),
    [],
  );
  const close = useCallback(() => setAnchor(null), []);
  const focus = useCallback(() => scroller.current?.focus(), []);
  return { scroller, range, setRange, height, anchor, open, close, focus };
}

/** Scrolls so far that the row stands between head and sums. */
function showRow(scroller: HTMLElement, { row }: MonthCell, height: number, foot: number): void {
  const room = scroller.clientHeight - HEAD - foot;
  const top = row * height;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room;
}
