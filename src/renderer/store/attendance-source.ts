import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import { countedPunches } from '#src/shared/domain/attendance/punches/counted.ts';
import type { SheetPerson } from '#src/shared/domain/attendance/sheet.ts';
import type { AttendanceMonth, AttendanceRecord, Punch } from '#src/shared/domain/attendance/types.ts';
import { type Calendars, calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addDays, addMonths, type DayKey, daysOfMonth, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Hall, ShiftType } from '#src/shared/domain/hall/types.ts';
import { latestPublication } from '#src/shared/domain/roster/publish.ts';
import type { RosterCells, RosterPublication } from '#src/shared/domain/roster/types.ts';
import { employedOn, postAround } from '#src/shared/domain/staff/assignments.ts';
import type { PostAssignment, StaffMember } from '#src/shared/domain/staff/types.ts';
import type { HallDb } from './hall-db.ts';
import { readKeeping } from './keeping-source.ts';

/** One person of a hall with everything that their days depend on. */
export interface AttendancePerson extends SheetPerson {
  readonly choices: ReadonlyMap<string, OvertimeChoice>;
  /** Counter where there is one, else the short name of the post. */
  readonly place: string;
  readonly post: string;
}

/** A hall's people for some days of one month. */
export interface AttendanceSource {
  readonly month: MonthKey;
  readonly settings: HallSettings;
  readonly halls: readonly Hall[];
  readonly hallId: string;
  readonly calendars: Calendars;
  readonly shifts: ReadonlyMap<string, ShiftType>;
  /** 0 = this hall's month was never published. */
  readonly rosterVersion: number;
  /** The version published before that one, with everybody's cells; null for the first. */
  readonly earlier: { readonly version: number; readonly cells: ReadonlyMap<string, RosterCells> } | null;
  readonly state: AttendanceMonth | undefined;
  readonly people: readonly AttendancePerson[];
}

/** Reads what the days `from` … `to` (of one month) of a hall depend on. `hallId: ''` = the first hall. */
export async function readAttendance(db: HallDb, from: DayKey, to: DayKey, wantedHall: string): Promise<AttendanceSource> {
  const month = monthOf(from);
  const [settings, halls, shiftTypes, years, staff, assignments, names, publications] = await Promise.all([
    db.of('settings').get('settings'),
    db.of('halls').toArray(),
    db.of('shiftTypes').toArray(),
    db.of('calendarYears').toArray(),
    db.of('staff').toArray(),
    db.of('postAssignments').toArray(),
    readNames(db),
    db
      .of('rosterPublications')
      .where('month')
      .anyOf([month, addMonths(month, -1)])
      .toArray(),
  ]);
  const open = inUse(halls);
  const hallId = open.some((h) => h.id === wantedHall) ? wantedHall : (open[0]?.id ?? '');
  const published = latestPublication(publications, month, hallId);
  const factsOf = await readFacts(db, from, to);
  const cells = cellsOf(published);
  const before = lastMonthsCells(publications, addMonths(month, -1), open);
  const people = peopleOf(staff, published, hallId, month).map((member): AttendancePerson => {
    const held = placeOf(assignments, member, to, names);
    return {
      member,
      ...held,
      cells: cells.get(member.id) ?? {},
      cellsBefore: before.get(member.id) ?? {},
      ...factsOf(member.id),
    };
  });
  return {
    month,
    settings: settings ?? defaultSettings,
    halls: open,
    hallId,
    calendars: calendarsOf(years),
    shifts: new Map(shiftTypes.map((s) => [s.id, s])),
    rosterVersion: published?.version ?? 0,
    earlier: earlierOf(publications, published),
    state: await db.of('attendanceMonths').get(`${month}:${hallId}`),
    people: inOrder(people),
  };
}

const inUse = (halls: readonly Hall[]): Hall[] => halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order);

/** What was published before the version in force. */
function earlierOf(
  publications: readonly RosterPublication[],
  published: RosterPublication | undefined,
): AttendanceSource['earlier'] {
  const older = publications.filter((p) => published && p.version < published.version);
  const found = published && latestPublication(older, published.month, published.hallId);
  return found ? { version: found.version, cells: cellsOf(found) } : null;
}

/** The month before, of every hall: somebody may have come from the other one. */
const lastMonthsCells = (
  publications: readonly RosterPublication[],
  month: MonthKey,
  halls: readonly Hall[],
): ReadonlyMap<string, RosterCells> => new Map(halls.flatMap((h) => [...cellsOf(latestPublication(publications, month, h.id))]));

/** The whole month of a hall. */
export const readAttendanceMonth = (db: HallDb, month: MonthKey, hallId: string): Promise<AttendanceSource> => {
  const days = daysOfMonth(month);
  return readAttendance(db, days[0] ?? '', days.at(-1) ?? '', hallId);
};

export const infoOf = (source: AttendanceSource, day: DayKey) => dayInfo(day, source.calendars);

async function readNames(db: HallDb): Promise<{
  readonly posts: ReadonlyMap<string, { name: string; order: number }>;
  readonly counters: ReadonlyMap<string, string>;
}> {
  const [posts, counters] = await Promise.all([db.of('posts').toArray(), db.of('counters').toArray()]);
  return {
    posts: new Map(posts.map((p) => [p.id, { name: p.short, order: p.order }])),
    counters: new Map(counters.map((c) => [c.id, c.name])),
  };
}

/** People on the published roster, and those of the hall who are employed in the month. */
function peopleOf(
  staff: readonly StaffMember[],
  published: RosterPublication | undefined,
  hallId: string,
  month: MonthKey,
): StaffMember[] {
  const rostered = new Set(published?.rows.filter((r) => Object.keys(r.cells).length > 0).map((r) => r.staffId));
  const days = daysOfMonth(month);
  const here = (m: StaffMember) =>
    m.hallId === hallId && m.status !== 'pending' && (employedOn(m, days[0] ?? '') || employedOn(m, days.at(-1) ?? ''));
  return staff.filter((m) => !m.voided && (rostered.has(m.id) || here(m)));
}

const cellsOf = (published: RosterPublication | undefined): ReadonlyMap<string, RosterCells> =>
  new Map(published?.rows.map((r) => [r.staffId, r.cells]));

function placeOf(
  assignments: readonly PostAssignment[],
  member: StaffMember,
  day: DayKey,
  names: Awaited<ReturnType<typeof readNames>>,
) {
  const held = postAround(assignments, member.id, day);
  const post = names.posts.get(held?.postId ?? '')?.name ?? '';
  return { post, place: names.counters.get(held?.counterId ?? '') || post };
}

/** By number: the order of the paper sheet. */
const inOrder = (people: readonly AttendancePerson[]): AttendancePerson[] =>
  [...people].sort((a, b) => a.member.number.localeCompare(b.member.number, undefined, { numeric: true }));

/** Punches (one day more on each side, for nights), records, what was kept about the days and decided about overtime, of each person. */
async function readFacts(db: HallDb, from: DayKey, to: DayKey) {
  const [punches, records, keeping, choices] = await Promise.all([
    db.of('punches').where('day').between(addDays(from, -1), addDays(to, 1), true, true).toArray(),
    db.of('attendance').where('day').between(from, to, true, true).toArray(),
    readKeeping(db, from, to),
    db.of('overtimeChoices').where('day').between(from, to, true, true).toArray(),
  ]);
  const [punchesOf, recordsOf] = [groupPunches(punches), groupRecords(records)];
  const choicesOf = Map.groupBy(choices, (c) => c.staffId);
  return (staffId: string) => ({
    punches: punchesOf.get(staffId) ?? [],
    records: recordsOf.get(staffId) ?? new Map<string, AttendanceRecord>(),
    corrections: keeping.corrections.get(staffId) ?? [],
    absences: keeping.absences.get(staffId) ?? [],
    choices: new Map(choicesOf.get(staffId)?.map((c) => [c.id, c])),
  });
}

function groupPunches(punches: readonly Punch[]): ReadonlyMap<string, string[]> {
  const byPerson = new Map<string, string[]>();
  for (const p of punches) {
    if (p.staffId === '') continue;
    const list = byPerson.get(p.staffId);
    if (list) list.push(p.at);
    else byPerson.set(p.staffId, [p.at]);
  }
  return new Map([...byPerson].map(([staffId, stamps]) => [staffId, countedPunches(stamps)]));
}

function groupRecords(records: readonly AttendanceRecord[]): ReadonlyMap<string, Map<string, AttendanceRecord>> {
  const byPerson = new Map<string, Map<string, AttendanceRecord>>();
  for (const r of records) {
    const map = byPerson.get(r.staffId) ?? new Map<string, AttendanceRecord>();
    byPerson.set(r.staffId, map.set(r.day, r));
  }
  return byPerson;
}
