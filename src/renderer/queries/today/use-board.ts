import { useMemo } from 'react';
import { type DayLine, type DaySheet, daySheetOf } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { type AttendanceSource, readAttendance } from '#src/renderer/store/attendance-source.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { isLeave } from '#src/shared/domain/attendance/derive/day-result.ts';
import { type DayKey, dayOfInstant, type Instant, minutesOfInstant } from '#src/shared/domain/core/day.ts';

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

/** Today's sheet of one hall, as lines of the board. */
export interface Board {
  readonly sheet: DaySheet;
  readonly lines: readonly BoardLine[];
}

/** Today's boards of every hall in use, in their order; `undefined` while they are read. */
export function useBoards(now: Instant): readonly Board[] | undefined {
  const day = dayOfInstant(now);
  const read = useHallQuery(async (db) => ({ day, sources: await readHalls(db, day) }), [day]);
  return useMemo(
    () =>
      read?.day === day
        ? read.sources.map((source) => {
            const sheet = daySheetOf(source, day, now);
            return { sheet, lines: boardLines(sheet, now) };
          })
        : undefined,
    [read, day, now],
  );
}

/** Without a hall there is still one board: the empty one. */
async function readHalls(db: HallDb, day: DayKey): Promise<AttendanceSource[]> {
  const first = await readAttendance(db, day, day, '');
  const rest = await Promise.all(first.halls.slice(1).map((hall) => readAttendance(db, day, day, hall.id)));
  return [first, ...rest];
}
