import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import { PAPER, paperKey } from '#src/shared/domain/attendance/paper/plan-sheet.ts';
import { countedPunches } from '#src/shared/domain/attendance/punches/counted.ts';
import type { SpanFacts } from '#src/shared/domain/attendance/span.ts';
import type { AttendanceRecord } from '#src/shared/domain/attendance/types.ts';
import { type Calendars, calendarsOf } from '#src/shared/domain/calendar/day-info.ts';
import { addDays, addMonths, type DayKey, dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Counter, Hall, Post, ShiftType, Team } from '#src/shared/domain/hall/types.ts';
import type { RosterCells, RosterPublication } from '#src/shared/domain/roster/types.ts';
import type { PostAssignment, StaffMember } from '#src/shared/domain/staff/types.ts';
import type { HallDb } from './hall-db.ts';
import { readKeeping } from './keeping-source.ts';

/** On whose roster somebody stands in a month. */
export interface SpanCells {
  readonly hallId: string;
  readonly cells: RosterCells;
}
/** What the attendance of many months depends on, without the punches. */
export interface SpanBase {
  readonly settings: HallSettings;
  readonly halls: readonly Hall[];
  readonly posts: readonly Post[];
  readonly counters: readonly Counter[];
  readonly teams: readonly Team[];
  readonly shifts: ReadonlyMap<string, ShiftType>;
  readonly calendars: Calendars;
  readonly staff: readonly StaffMember[];
  readonly assignments: readonly PostAssignment[];
  /** Month → person → published cells; the month before the first is in it. */
  readonly published: ReadonlyMap<MonthKey, ReadonlyMap<string, SpanCells>>;
}

/** Reads the base of the months `from` … `to`. */
export async function readSpanBase(db: HallDb, from: MonthKey, to: MonthKey): Promise<SpanBase> {
  const [settings, halls, posts, counters, teams, shiftTypes, years, staff, assignments, publications] = await Promise.all([
    db.of('settings').get('settings'),
    db.of('halls').toArray(),
    db.of('posts').toArray(),
    db.of('counters').toArray(),
    db.of('teams').toArray(),
    db.of('shiftTypes').toArray(),
    db.of('calendarYears').toArray(),
    db.of('staff').toArray(),
    db.of('postAssignments').toArray(),
    db.of('rosterPublications').where('month').between(addMonths(from, -1), to, true, true).toArray(),
  ]);
  return {
    settings: settings ?? defaultSettings,
    halls: halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order),
    posts,
    counters,
    teams,
    shifts: new Map(shiftTypes.map((s) => [s.id, s])),
    calendars: calendarsOf(years),
    staff: staff.filter((m) => !m.voided),
    assignments,
    published: publishedCells(publications),
  };
}

/** The version in force of each hall's month. */
function publishedCells(publications: readonly RosterPublication[]): SpanBase['published'] {
  const newest = new Map<string, RosterPublication>();
  for (const p of publications) {
    const key = `${p.month}:${p.hallId}`;
    if ((newest.get(key)?.version ?? 0) < p.version) newest.set(key, p);
  }
  const months = new Map<MonthKey, Map<string, SpanCells>>();
  for (const { month, hallId, rows } of newest.values()) {
    const people = months.get(month) ?? new Map<string, SpanCells>();
    months.set(month, people);
    for (const { staffId, cells } of rows) if (Object.keys(cells).length > 0) people.set(staffId, { hallId, cells });
  }
  return months;
}

const firstDay = (month: MonthKey): DayKey => dayIn(month, 1);
const lastDay = (month: MonthKey): DayKey => dayIn(month, daysInMonth(month));

/** A person's punches of the months by the index alone: the id says when it was, no record is read. */
async function readStamps(db: HallDb, staffId: string, from: MonthKey, to: MonthKey): Promise<readonly string[]> {
  const [first, last] = [addDays(firstDay(from), -1), addDays(lastDay(to), 1)];
  return db.of('punches').where('[staffId+day]').between([staffId, first], [staffId, last], true, true).primaryKeys();
}

/** A punch's id ends in `|time|source`. */
function partsOf(id: string): { readonly at: string; readonly source: string } {
  const end = id.lastIndexOf('|');
  return { at: id.slice(end - 19, end), source: id.slice(end + 1) };
}

/** Reads one person's punches of the months; marks and what was kept come from `kept`. */
export async function readSpanFacts(
  db: HallDb,
  staffId: string,
  span: { readonly from: MonthKey; readonly to: MonthKey },
  kept: SpanKept,
): Promise<SpanFacts & { readonly paper: ReadonlySet<string> }> {
  const punches = (await readStamps(db, staffId, span.from, span.to)).map(partsOf);
  return {
    staffId,
    punches: countedPunches(punches.map((p) => p.at)),
    records: kept.records.get(staffId) ?? new Map(),
    corrections: kept.corrections.get(staffId) ?? [],
    absences: kept.absences.get(staffId) ?? [],
    choices: kept.choices.get(staffId) ?? new Map(),
    paper: new Set(punches.filter((p) => p.source === PAPER).map((p) => paperKey(staffId, p.at))),
  };
}

/** Marks, corrections, absences and choices of the months, by person. */
export interface SpanKept {
  readonly records: ReadonlyMap<string, ReadonlyMap<DayKey, AttendanceRecord>>;
  readonly corrections: Awaited<ReturnType<typeof readKeeping>>['corrections'];
  readonly absences: Awaited<ReturnType<typeof readKeeping>>['absences'];
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, OvertimeChoice>>;
}

export async function readSpanKept(db: HallDb, from: MonthKey, to: MonthKey): Promise<SpanKept> {
  const [first, last] = [firstDay(from), lastDay(to)];
  const [records, keeping, choices] = await Promise.all([
    db.of('attendance').where('day').between(first, last, true, true).toArray(),
    readKeeping(db, first, last),
    db.of('overtimeChoices').where('day').between(first, last, true, true).toArray(),
  ]);
  const grouped = <T extends { readonly staffId: string }>(rows: readonly T[], key: (row: T) => string) =>
    new Map([...Map.groupBy(rows, (r) => r.staffId)].map(([id, list]) => [id, new Map(list.map((r) => [key(r), r]))]));
  return { ...keeping, records: grouped(records, (r) => r.day), choices: grouped(choices, (c) => c.id) };
}
