import { IN_LIEU_DAY, type InLieuMove } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { type OvertimeLine, overtimeLine } from '#src/shared/domain/attendance/overtime/overtime-book.ts';
import { attendanceSheet, type SheetLine } from '#src/shared/domain/attendance/sheet.ts';
import { type Calendars, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import {
  addMonths,
  type DayKey,
  dayIn,
  dayOfInstant,
  daysInMonth,
  daysOfMonth,
  type Instant,
  type MonthKey,
} from '#src/shared/domain/core/day.ts';
import type { RosterRow } from '#src/shared/domain/roster/types.ts';
import { type AttendancePerson, type AttendanceSource, infoOf, readAttendanceMonth } from './attendance-source.ts';
import type { HallDb } from './hall-db.ts';

/** A hall's month with the earlier months that its time off in lieu depends on. */
export interface OvertimeSource {
  readonly source: AttendanceSource;
  /** Oldest first; only months that the hall published. */
  readonly earlier: readonly AttendanceSource[];
  /** Days in lieu on rosters that are not published, by person. */
  readonly planned: ReadonlyMap<string, readonly InLieuMove[]>;
  /** Days in lieu carried into the year, by person. */
  readonly carried: ReadonlyMap<string, number>;
}

/** Reads back to January, and over the turn of the year as far as time off lives (a year when it never lapses). */
export async function readOvertime(db: HallDb, month: MonthKey, wantedHall: string): Promise<OvertimeSource> {
  const source = await readAttendanceMonth(db, month, wantedHall);
  const { hallId } = source;
  const year = Number(month.slice(0, 4));
  const first = addMonths(`${year}-01`, -(source.settings.rules.inLieuMonths || 12));
  const published = await db.of('rosterPublications').where('month').between(first, month, true, false).toArray();
  const months = [...new Set(published.filter((p) => p.hallId === hallId).map((p) => p.month))].sort();
  const [earlier, drafts, entitlements] = await Promise.all([
    Promise.all(months.map((m) => readAttendanceMonth(db, m, hallId))),
    db.of('rosterRows').where('month').between(first, month, true, true).toArray(),
    db.of('leaveEntitlements').toArray(),
  ]);
  const carried = entitlements.filter((e) => e.year === year && e.leave === 'inLieu' && !e.voided);
  return {
    source,
    earlier,
    planned: plannedInLieu(
      drafts.filter((r) => r.hallId === hallId && !(r.month === month ? source.rosterVersion > 0 : months.includes(r.month))),
      source.calendars,
    ),
    carried: new Map(carried.map((e) => [e.staffId, e.days])),
  };
}

/** Working days on which rows say 调休. */
function plannedInLieu(rows: readonly RosterRow[], calendars: Calendars): ReadonlyMap<string, InLieuMove[]> {
  const moves = rows.flatMap(({ staffId, month, cells }) =>
    Object.entries(cells).flatMap(([date, cell]) => {
      const day = dayIn(month, Number(date));
      const off = cell.kind === 'leave' && cell.leave === 'inLieu' && dayInfo(day, calendars).kind === 'workday';
      return off ? [{ staffId, day, minutes: IN_LIEU_DAY }] : [];
    }),
  );
  return Map.groupBy(moves, (m) => m.staffId);
}

/** A line of the month's sheet with the person's overtime. */
export interface OvertimeRow {
  readonly line: SheetLine<AttendancePerson>;
  readonly overtime: OvertimeLine;
}

/** The day that a month's balances are told for: its last, or today before it. */
export function balanceDay(month: MonthKey, now: Instant): DayKey {
  const last = dayIn(month, daysInMonth(month));
  return last < dayOfInstant(now) ? last : dayOfInstant(now);
}

/** Derives everybody's ledger of the month, in the order of the sheet. Balances are those of the month's end, or of today before it. */
export function overtimeRows({ source, earlier, planned, carried }: OvertimeSource, now: Instant): OvertimeRow[] {
  const { rules } = source.settings;
  const sheetOf = (s: AttendanceSource) =>
    attendanceSheet(
      s.people,
      daysOfMonth(s.month).map((day) => infoOf(s, day)),
      s.shifts,
      rules,
      now,
    );
  const before = earlier.map((s) => new Map(sheetOf(s).map((l) => [l.person.member.id, l])));
  const today = balanceDay(source.month, now);
  const newYear = `${source.month.slice(0, 4)}-01-01`;
  return sheetOf(source).map((line) => {
    const staffId = line.person.member.id;
    const days = carried.get(staffId);
    const past = before.flatMap((m) => m.get(staffId) ?? []);
    const choices = new Map([...past, line].flatMap((l) => [...l.person.choices]));
    const person = {
      staffId,
      results: line.results,
      earlier: past.flatMap((l) => l.results),
      planned: planned.get(staffId) ?? [],
      carried: days === undefined ? undefined : { day: newYear, days },
    };
    return { line, overtime: overtimeLine(person, choices, rules, today) };
  });
}
