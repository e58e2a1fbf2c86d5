import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { readPaperImport, readPaperStamps } from '#src/renderer/store/paper-source.ts';
import { PAPER } from '#src/shared/domain/attendance/paper/plan-sheet.ts';
import type { PunchImport } from '#src/shared/domain/attendance/types.ts';
import { addDays, type DayKey } from '#src/shared/domain/core/day.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

export interface PaperBook {
  readonly day: DayKey;
  readonly hallId: string;
  /** The sheet as it was typed, when it was. */
  readonly kept: PunchImport | undefined;
  /** `YYYY-MM-DD HH:mm:ss` that machines have of the day and the next, by person. */
  readonly machine: ReadonlyMap<string, readonly string[]>;
  /** Everybody who may have signed. */
  readonly staff: readonly StaffMember[];
}

/** 临时签到表 of a hall's day as the book has it, beside what the machines have. `undefined` while it is read. */
export function usePaperSheet(day: DayKey, hallId: string): PaperBook | undefined {
  const read = useHallQuery(
    async (db): Promise<PaperBook> => {
      const [kept, punches, staff] = await Promise.all([
        readPaperImport(db, day, hallId),
        db
          .of('punches')
          .where('day')
          .between(day, addDays(day, 1), true, true)
          .filter((p) => p.source !== PAPER && p.staffId !== '')
          .toArray(),
        db
          .of('staff')
          .filter((m) => !m.voided)
          .toArray(),
      ]);
      const machine = new Map<string, string[]>();
      for (const p of punches) machine.set(p.staffId, [...(machine.get(p.staffId) ?? []), p.at]);
      return { day, hallId, kept, machine, staff };
    },
    [day, hallId],
  );
  return read && read.day === day && read.hallId === hallId ? read : undefined;
}

const none: ReadonlySet<string> = new Set();
/** Which punches of these days were signed on paper; keys as `paperKey` makes them. */
export const usePaperStamps = (from: DayKey, to: DayKey): ReadonlySet<string> =>
  useHallQuery((db) => readPaperStamps(db, from, to), [from, to]) ?? none;
