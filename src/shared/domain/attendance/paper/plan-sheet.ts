import type { PaperRow, Punch } from '#src/shared/domain/attendance/types.ts';
import { addDays, clockText, type DayKey, type Minutes } from '#src/shared/domain/core/day.ts';

/** {@link Punch.source} of a time that somebody signed on paper. */
export const PAPER = 'paper';

/** `YYYY-MM-DD HH:mm:00` of a time of the day; above 1440 it stands on the next day, below 0 on the day before. */
export const paperStamp = (day: DayKey, at: Minutes): string =>
  `${addDays(day, Math.floor(at / 1440))} ${clockText(((at % 1440) + 1440) % 1440)}:00`;

export interface PaperPlan {
  readonly add: readonly Punch[];
  /** Typed earlier and no longer on the sheet. */
  readonly remove: readonly Punch[];
  /** On another sheet of paper already (somebody lent to another hall signs twice); it counts once. */
  readonly seen: readonly Punch[];
}

/**
 * What typing the rows changes: only times that the book does not have are added, so that the same sheet typed twice adds nothing.
 * `typed` are the punches that this sheet brought before, `others` those of other sheets on these days. Punches of machines are not looked at:
 * they stay as they are, and the same minute counts once.
 */
export function planPaperSheet(
  day: DayKey,
  rows: readonly PaperRow[],
  numberOf: (staffId: string) => string,
  importId: string,
  { typed, others }: { readonly typed: readonly Punch[]; readonly others: readonly Punch[] },
): PaperPlan {
  const wanted = new Map<string, Punch>();
  for (const { staffId, times } of rows)
    for (const at of times) {
      if (at === null) continue;
      const stamp = paperStamp(day, at);
      const number = `${PAPER}-${numberOf(staffId)}`;
      wanted.set(keyOf({ staffId, at: stamp }), {
        id: `${number}|${stamp}|${PAPER}`,
        number,
        staffId,
        at: stamp,
        day: stamp.slice(0, 10),
        source: PAPER,
        importId,
      });
    }
  const had = new Set(typed.map(keyOf));
  const elsewhere = new Set(others.map(keyOf));
  const fresh = [...wanted].filter(([key]) => !had.has(key));
  return {
    add: fresh.filter(([key]) => !elsewhere.has(key)).map(([, punch]) => punch),
    remove: typed.filter((p) => !wanted.has(keyOf(p))),
    seen: [...wanted].filter(([key]) => elsewhere.has(key)).map(([, punch]) => punch),
  };
}

const keyOf = ({ staffId, at }: Pick<Punch, 'staffId' | 'at'>): string => `${staffId}|${at}`;

/** Of a punch, to the minute: by this a sheet finds which of its times were signed on paper. */
export const paperKey = (staffId: string, at: string): string => `${staffId} ${at.slice(0, 16)}`;
