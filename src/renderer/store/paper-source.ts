import { PAPER, paperKey } from '#src/shared/domain/attendance/paper/plan-sheet.ts';
import type { PunchImport } from '#src/shared/domain/attendance/types.ts';
import { addDays, type DayKey } from '#src/shared/domain/core/day.ts';
import type { HallDb } from './hall-db.ts';

/** 临时签到表 of a hall's day that was typed back and is in force. */
export const readPaperImport = (db: HallDb, day: DayKey, hallId: string): Promise<PunchImport | undefined> =>
  db
    .of('punchImports')
    .filter((i) => i.paper?.day === day && i.paper.hallId === hallId && !i.voided)
    .first();

/** Times of some days that were signed on paper, `${staffId} YYYY-MM-DD HH:mm`; the morning after the last day is in it. */
export async function readPaperStamps(db: HallDb, from: DayKey, to: DayKey): Promise<ReadonlySet<string>> {
  const found = await db
    .of('punches')
    .where('day')
    .between(from, addDays(to, 1), true, true)
    .filter((p) => p.source === PAPER)
    .toArray();
  return new Set(found.map((p) => paperKey(p.staffId, p.at)));
}
