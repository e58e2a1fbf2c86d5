import { useMemo } from 'react';
import { type DayLine, type DaySheet, useDaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { isLeave } from '#src/shared/domain/attendance/derive/day-result.ts';
import { dayOfInstant, type Instant, minutesOfInstant } from '#src/shared/domain/core/day.ts';

/** Where somebody is at this minute. */
export type Presence = 'here' | 'left' | 'later' | 'open' | 'leave' | 'out' | 'absent';

export interface BoardLine extends DayLine {
  readonly presence: Presence;
}
export interface BoardFigures {
  readonly here: number;
  readonly due: number;
  readonly open: number;
  readonly leave: number;
  readonly out: number;
  readonly late: number;
  readonly later: number;
}

function presenceOf({ result, shift }: DayLine, now: number): Presence {
  if (result.state === 'unmarked') return 'open';
  if (result.state === 'notYet') return 'later';
  if (isLeave(result.mark)) return 'leave';
  if (result.mark === 'out' || result.mark === 'training') return 'out';
  if (result.mark === 'absent' || result.mark === null) return 'absent';
  if (shift && now < shift.start && result.inAt === null) return 'later';
  return shift && now >= shift.end ? 'left' : 'here';
}

export const boardLines = (sheet: DaySheet, now: Instant): BoardLine[] =>
  sheet.lines.map((line) => ({ ...line, presence: presenceOf(line, minutesOfInstant(now)) })).filter((l) => l.planned);

/** The figures at the head of the board, over all halls. */
export function figuresOf(lines: readonly BoardLine[]): BoardFigures {
  const count = (p: Presence) => lines.filter((l) => l.presence === p).length;
  return {
    here: count('here'),
    due: lines.length - count('leave'),
    open: count('open'),
    leave: count('leave'),
    out: count('out'),
    late: lines.filter((l) => l.result.lateMinutes > 0).length,
    later: count('later'),
  };
}

/** How many halls there are: the board shows the first two beside each other. */
export const useHallIds = (): readonly string[] | undefined =>
  useHallQuery(
    async (db) =>
      (
        await db
          .of('halls')
          .filter((h) => !h.voided)
          .toArray()
      )
        .sort((a, b) => a.order - b.order)
        .map((h) => h.id),
    [],
  );

/** Today's sheet of one hall, as lines of the board. */
export function useBoard(
  hallId: string,
  now: Instant,
): { readonly sheet: DaySheet; readonly lines: readonly BoardLine[] } | undefined {
  const sheet = useDaySheet(dayOfInstant(now), hallId, now);
  return useMemo(() => (sheet ? { sheet, lines: boardLines(sheet, now) } : undefined), [sheet, now]);
}
