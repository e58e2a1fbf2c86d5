import { sumTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import {
  type DayKey,
  dayIn,
  dayOfInstant,
  daysInMonth,
  daysOfMonth,
  type Instant,
  type MonthKey,
} from '#src/shared/domain/core/day.ts';
import {
  type AreaFacts,
  areaChecks,
  type Check,
  type HallMonthFacts,
  monthChecks,
  type PunchFacts,
} from '#src/shared/domain/submission/completeness.ts';
import { infoOf, readAttendanceMonth } from './attendance-source.ts';
import type { HallDb } from './hall-db.ts';
import { readEntries, readIntake } from './ledger-source.ts';

/** 齐不齐: what of a month is there and what is missing, hall by hall. */
export async function readMonthChecks(db: HallDb, month: MonthKey, now: Instant): Promise<Check[]> {
  const [halls, year, punches] = await Promise.all([
    db.of('halls').toArray(),
    db.of('calendarYears').get(month.slice(0, 4)),
    punchFacts(db, month),
  ]);
  const open = halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order);
  const facts = await Promise.all(open.map((hall) => hallFacts(db, month, hall, now)));
  const known = monthChecks(facts, year?.announced ?? false, Number(month.slice(0, 4)), punches);
  return [...known, ...areaChecks(await areaFacts(db, month, dayOfInstant(now)))];
}

async function hallFacts(
  db: HallDb,
  month: MonthKey,
  hall: { readonly id: string; readonly name: string },
  now: Instant,
): Promise<HallMonthFacts> {
  const source = await readAttendanceMonth(db, month, hall.id);
  const days = daysOfMonth(month).map((day) => infoOf(source, day));
  const lines = attendanceSheet(source.people, days, source.shifts, source.settings.rules, now);
  return {
    hallId: hall.id,
    hallName: hall.name,
    people: lines.length,
    days: days.length,
    rosterVersion: source.rosterVersion,
    unsettled: sumTotals(lines.map((l) => l.totals)).unsettled.length,
    locked: source.state !== undefined && source.state.lockedAt !== '',
  };
}

/** Records that began in the month; voided and cancelled ones do not count. */
async function areaFacts(db: HallDb, month: MonthKey, today: DayKey): Promise<AreaFacts> {
  const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
  const [incidents, complaints, drills, rounds, rectifications, entries, intake] = await Promise.all([
    db.of('incidents').where('occurredAt').between(first, `${last}T99`).toArray(),
    db.of('complaints').where('receivedAt').between(first, `${last}T99`).toArray(),
    db.of('drills').where('day').between(first, last, true, true).toArray(),
    db.of('patrolRounds').where('day').between(first, last, true, true).toArray(),
    db.of('rectifications').toArray(),
    readEntries(db, '', month),
    intakeFacts(db, month, today),
  ]);
  const found = rectifications.filter((r) => r.foundOn >= first && r.foundOn <= last);
  return {
    incidents: counted(incidents, (r) => r.state !== 'closed'),
    complaints: counted(complaints, (r) => r.state !== 'filed'),
    drills: counted(
      drills.filter((r) => r.state !== 'cancelled'),
      (r) => r.state === 'planned' || r.state === 'prepared' || r.state === 'running',
    ),
    patrols: counted(rounds, (r) => r.supervisorSigned === ''),
    rectifications: counted(found, (r) => r.state !== 'closed'),
    // What is promised for a later day is no gap.
    ledgers: counted(entries, (e) => e.state === 'open' && (e.dueOn === '' || e.dueOn < today)),
    intake,
  };
}

/** Days with window counts, and working days before today without any. A month in which nobody counts misses nothing. */
async function intakeFacts(db: HallDb, month: MonthKey, today: DayKey): Promise<AreaFacts['intake']> {
  const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
  const [rows, years] = await Promise.all([readIntake(db, '', first, last), db.of('calendarYears').toArray()]);
  const days = new Set(rows.filter((r) => Object.keys(r.counts).length > 0).map((r) => r.day));
  const calendars = calendarsOf(years);
  const missed = daysOfMonth(month).filter((d) => d < today && !days.has(d) && dayInfo(d, calendars).kind === 'workday');
  return { total: days.size, count: days.size === 0 ? 0 : missed.length };
}

function counted<T extends { readonly voided?: unknown }>(rows: readonly T[], open: (row: T) => boolean) {
  const live = rows.filter((r) => !r.voided);
  return { total: live.length, count: live.filter(open).length };
}

/** Numbers that the hall chose to ignore do not count. Unreadable lines have no day: those of files with punches of the month count. */
async function punchFacts(db: HallDb, month: MonthKey): Promise<PunchFacts> {
  const [punches, links, imports] = await Promise.all([
    db
      .of('punches')
      .where('day')
      .between(dayIn(month, 1), dayIn(month, daysInMonth(month)), true, true)
      .toArray(),
    db.of('punchLinks').toArray(),
    db.of('punchImports').toArray(),
  ]);
  const ignored = new Set(links.filter((l) => l.staffId === '').map((l) => l.id));
  const used = new Set(punches.map((p) => p.importId));
  const files = imports.filter((i) => !i.voided && used.has(i.id));
  return {
    count: punches.length,
    unknown: punches.filter((p) => p.staffId === '' && !ignored.has(p.number)).length,
    bad: files.reduce((sum, f) => sum + f.badLines.length, 0),
  };
}
