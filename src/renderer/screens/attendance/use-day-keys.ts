import { useEffect } from 'react';
import { dialogOpen } from '#src/renderer/components/use-single-key.ts';
import type { DayLine } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import { markKeys } from './mark-keys.ts';

export interface DaySelection {
  readonly at: number;
  /** Other end of the selection; same as `at` for one person. */
  readonly anchor: number;
}
export type EditField = 'in' | 'note' | null;

interface DayKeys {
  readonly lines: readonly DayLine[];
  readonly selection: DaySelection;
  readonly select: (next: DaySelection) => void;
  readonly edit: (field: EditField) => void;
  readonly mark: (mark: MarkKind) => void;
  readonly off: boolean;
}

const typing = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) ||
  event.ctrlKey ||
  event.altKey ||
  event.metaKey;

/** Tab goes on to the next control when it is pressed on one; it moves in the list only from the list. */
const onControl = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest('button, a, input, textarea, select, [role=button]') !== null;

/** The next line, after `from`, that somebody still has to say something about; the next line when there is none. */
export function nextOpen(lines: readonly DayLine[], from: number): number {
  const order = [...lines.keys()].map((i) => (from + 1 + i) % Math.max(1, lines.length));
  return order.find((i) => lines[i]?.result.state === 'unmarked') ?? Math.min(lines.length - 1, from + 1);
}

/** 0–9 mark and advance · ↑↓ move, Shift extends · Tab next open · T time · B note. */
export function useDayKeys({ lines, selection, select, edit, mark, off }: DayKeys): void {
  useEffect(() => {
    const move = (step: number, extend: boolean) => {
      const at = Math.max(0, Math.min(lines.length - 1, selection.at + step));
      select({ at, anchor: extend ? selection.anchor : at });
    };
    const onKey = (event: KeyboardEvent) => {
      if (off || typing(event) || dialogOpen()) return;
      const digit = markKeys.find(([key]) => key === event.key);
      const key = event.key.toLowerCase();
      if (digit) mark(digit[1]);
      else if (key === 'arrowdown' || key === 'arrowup') move(key === 'arrowdown' ? 1 : -1, event.shiftKey);
      else if (key === 'tab' && !event.shiftKey && !onControl(event) && lines.some((l) => l.result.state === 'unmarked')) {
        const at = nextOpen(lines, selection.at);
        select({ at, anchor: at });
      } else if (key === 't') edit('in');
      else if (key === 'b') edit('note');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [lines, selection, select, edit, mark, off]);
}
