import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { addDays, addMonths, type DayKey, monthOf } from '#src/shared/domain/core/day.ts';
import type { Due } from './due.ts';
import { type Owing, owing, staffedHalls } from './owing.ts';

/** Yesterday's sheets unchecked, last month unlocked or without its file. */
export async function monthDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const last = addMonths(monthOf(today), -1);
  const yesterday = addDays(today, -1);
  const halls = await staffedHalls(db);
  const states = await db
    .of('attendanceMonths')
    .where('month')
    .anyOf([last, monthOf(yesterday)])
    .toArray();
  const state = (month: string, hallId: string) => states.find((s) => s.id === `${month}:${hallId}`);
  const rostered = async (month: string) => (await db.of('rosterPublications').where('month').equals(month).count()) > 0;
  const due: Due[] = [];
  const checked = (hallId: string) => state(monthOf(yesterday), hallId)?.checkedDays.includes(yesterday) ?? false;
  if (await rostered(monthOf(yesterday))) for (const hall of owing(halls, checked)) due.push(uncheckedDue(yesterday, hall));
  if (!(await rostered(last))) return due;
  const month = Number(last.slice(5));
  for (const { hallId, name } of owing(halls, (id) => (state(last, id)?.lockedAt ?? '') !== ''))
    due.push({
      key: `lock ${hallId}`,
      group: 'soon',
      code: 'lock',
      detail: { month, name },
      go: 'attendance',
      path: `/attendance/month/${last}/${hallId}`,
    });
  if ((await db.of('monthFiles').where('month').equals(last).count()) === 0)
    due.push({
      key: 'monthFile',
      group: 'soon',
      code: 'monthFile',
      detail: { month },
      go: 'submission',
      path: `/submission/${last}`,
    });
  return due;
}

const uncheckedDue = (day: DayKey, { hallId, name }: Owing): Due => ({
  key: `unchecked ${hallId}`,
  group: 'today',
  code: 'unchecked',
  detail: { day: day.slice(5), name },
  go: 'attendance',
  path: `/attendance/day/${day}/${hallId}`,
});
