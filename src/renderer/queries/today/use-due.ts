import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { addDays, addMonths, type DayKey, dateOf, monthOf } from '#src/shared/domain/core/day.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import { contractDaysLeft } from '#src/shared/domain/staff/contract.ts';

/** One thing to do, most urgent first; `code` is a key of the `today:due` texts. */
export interface Due {
  readonly key: string;
  readonly group: 'today' | 'soon' | 'later';
  readonly code:
    | 'nextRoster'
    | 'thisRoster'
    | 'unchecked'
    | 'lock'
    | 'monthFile'
    | 'contract'
    | 'contractOver'
    | 'training'
    | 'calendar';
  readonly detail: { readonly month?: number; readonly day?: string; readonly name?: string; readonly year?: number };
  readonly go: 'roster' | 'attendance' | 'staff' | 'submission' | 'calendar';
  readonly path: string;
}

/** Next month's roster is due from this date on; contracts are named this many days before. */
const ROSTER_FROM = 20;
const CONTRACT_DAYS = 60;
/** Next year's holidays are announced in November. */
const CALENDAR_FROM_MONTH = 11;

/** What falls due, from what the book holds so far. */
export const useDue = (today: DayKey): readonly Due[] | undefined =>
  useHallQuery(
    async (db) => {
      const [rosters, months, people, years] = await Promise.all([
        rosterDue(db, today),
        monthDue(db, today),
        peopleDue(db, today),
        calendarDue(db, today),
      ]);
      const order = { today: 0, soon: 1, later: 2 };
      return [...rosters, ...months, ...people, ...years].sort((a, b) => order[a.group] - order[b.group]);
    },
    [today],
  );

async function rosterDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const month = monthOf(today);
  const due: Due[] = [];
  const halls = await staffedHalls(db);
  const unpublished = async (m: string): Promise<readonly Owing[]> => {
    const rows = await db.of('rosterPublications').where('month').equals(m).toArray();
    return owing(halls, (hallId) => rows.some((p) => p.hallId === hallId));
  };
  for (const hall of await unpublished(month)) due.push(roster('thisRoster', 'today', month, hall));
  if (dateOf(today) < ROSTER_FROM) return due;
  const next = addMonths(month, 1);
  for (const hall of await unpublished(next)) due.push(roster('nextRoster', 'soon', next, hall));
  return due;
}

/** Halls in use in which somebody works: a hall still empty owes no roster. */
async function staffedHalls(db: HallDb): Promise<Hall[]> {
  const [halls, staff] = await Promise.all([db.of('halls').toArray(), db.of('staff').toArray()]);
  const used = new Set(staff.filter((m) => !m.voided && m.status !== 'left').map((m) => m.hallId));
  return halls.filter((h) => !h.voided && used.has(h.id)).sort((a, b) => a.order - b.order);
}

/** Where something is still to be done; `name` is '' when that is every hall. */
interface Owing {
  readonly hallId: string;
  readonly name: string;
}

/** One line for all halls when none has done it, else one for each that has not. */
function owing(halls: readonly Hall[], done: (hallId: string) => boolean): readonly Owing[] {
  const open = halls.filter((h) => !done(h.id));
  const all = open.length === halls.length;
  return (all ? open.slice(0, 1) : open).map((h) => ({ hallId: h.id, name: all ? '' : h.name }));
}

const roster = (code: 'thisRoster' | 'nextRoster', group: Due['group'], month: string, hall: Owing): Due => ({
  key: `${code} ${month} ${hall.hallId}`,
  group,
  code,
  detail: { month: Number(month.slice(5)), name: hall.name },
  go: 'roster',
  path: `/roster/${month}/${hall.hallId}`,
});

/** Yesterday's sheets unchecked, last month unlocked or without its file. */
async function monthDue(db: HallDb, today: DayKey): Promise<Due[]> {
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

async function peopleDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const staff = await db
    .of('staff')
    .filter((m) => !m.voided && m.status !== 'left')
    .toArray();
  return staff.flatMap((m): Due[] => {
    const path = `/staff/${m.id}`;
    const left = contractDaysLeft(m.contractTo, today);
    const detail = { name: m.name, day: m.contractTo };
    const due: Due[] = [];
    if (m.status === 'pending')
      due.push({ key: `t ${m.id}`, group: 'soon', code: 'training', detail: { name: m.name }, go: 'staff', path });
    if (left !== null && left < 0)
      due.push({ key: `c ${m.id}`, group: 'today', code: 'contractOver', detail, go: 'staff', path });
    else if (left !== null && left <= CONTRACT_DAYS)
      due.push({ key: `c ${m.id}`, group: 'later', code: 'contract', detail, go: 'staff', path });
    return due;
  });
}

async function calendarDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const year = Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= CALENDAR_FROM_MONTH ? 1 : 0);
  const known = (await db.of('calendarYears').get(String(year)))?.announced ?? false;
  return known
    ? []
    : [{ key: 'calendar', group: 'later', code: 'calendar', detail: { year }, go: 'calendar', path: '/settings/calendar' }];
}
