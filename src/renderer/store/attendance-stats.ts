import { deriveSpanMonth, type SpanFacts, type SpanRules } from '#src/shared/domain/attendance/span.ts';
import { type AttendanceFact, type FactPlace, monthFacts } from '#src/shared/domain/attendance/stats/fact.ts';
import { covers, monthsOf, type Period } from '#src/shared/domain/attendance/stats/period.ts';
import { dayIn, daysInMonth, type Instant, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import { employedOn, postAround } from '#src/shared/domain/staff/assignments.ts';
import type { PostAssignment, StaffMember } from '#src/shared/domain/staff/types.ts';
import { readSpanBase, readSpanFacts, readSpanKept, type SpanBase } from './attendance-span.ts';
import type { HallDb } from './hall-db.ts';

/** Everybody's facts of some months. */
export interface StatRead extends Period {
  readonly base: SpanBase;
  readonly facts: readonly AttendanceFact[];
}

/** People read at once: enough to keep the store busy, few enough to let the page draw. */
const BATCH = 20;

/** The last reading of a book: going to a day and back, or writing the workbook, does not read half a million punches again. */
const last = new WeakMap<HallDb, { readonly state: string; readonly read: StatRead }>();

/** Reads and derives everybody's months, perhaps more than were asked for; null when it was stopped. Months to come are left out. */
export async function readStatFacts(
  db: HallDb,
  period: Period,
  now: Instant,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<StatRead | null> {
  const seq = (await db.meta.get('applied'))?.seq ?? 0;
  const state = `${seq} ${now.slice(0, 13)}`;
  const found = last.get(db);
  if (signal.aborted) return null;
  if (found?.state === state && covers(found.read, period)) return found.read;
  const read = await readAll(db, period, now, signal, onShare);
  if (read) last.set(db, { state, read });
  return read;
}

async function readAll(
  db: HallDb,
  { from, to }: Period,
  now: Instant,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<StatRead | null> {
  const [base, kept] = await Promise.all([readSpanBase(db, from, to), readSpanKept(db, from, to)]);
  const months = monthsOf({ from, to }).filter((m) => m <= monthOf(now));
  const rules: SpanRules = {
    calendars: base.calendars,
    shifts: base.shifts,
    rules: base.settings.rules,
    now,
    cellsOf: (month, staffId) => base.published.get(month)?.get(staffId)?.cells,
  };
  const held = Map.groupBy(base.assignments, (a) => a.staffId);
  const factsOf = (member: StaffMember, known: SpanFacts) =>
    months.flatMap((month) => {
      const place = placeOf(base, member, month, held.get(member.id) ?? []);
      return place ? monthFacts(deriveSpanMonth(member, month, known, rules), place, base.shifts, known.choices) : [];
    });
  const facts: AttendanceFact[] = [];
  for (let at = 0; at < base.staff.length; at += BATCH) {
    const batch = base.staff.slice(at, at + BATCH);
    const read = await Promise.all(batch.map((m) => readSpanFacts(db, m.id, { from, to }, kept)));
    if (signal.aborted) return null;
    for (const [i, member] of batch.entries()) {
      const known = read[i];
      if (known) facts.push(...factsOf(member, known));
    }
    onShare(Math.min(1, (at + BATCH) / base.staff.length));
    await breathe();
  }
  return { from, to, base, facts };
}

/** Lets the page draw between two batches. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Where somebody belongs in a month; null for whoever is neither employed nor on a roster of it. */
function placeOf(base: SpanBase, member: StaffMember, month: MonthKey, held: readonly PostAssignment[]): FactPlace | null {
  const rostered = base.published.get(month)?.get(member.id);
  const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
  const employed = member.status !== 'pending' && (employedOn(member, first) || employedOn(member, last));
  if (!rostered && !employed) return null;
  return {
    staffId: member.id,
    hallId: rostered?.hallId ?? member.hallId,
    postId: postAround(held, member.id, last)?.postId ?? '',
    teamId: member.teamId,
  };
}
