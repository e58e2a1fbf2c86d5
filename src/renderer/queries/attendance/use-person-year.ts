import { useMemo } from 'react';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { readSpanBase, readSpanFacts, readSpanKept, type SpanBase } from '#src/renderer/store/attendance-span.ts';
import { readLeave } from '#src/renderer/store/leave-source.ts';
import { deriveSpanMonth, type SpanFacts, type SpanMonth } from '#src/shared/domain/attendance/span.ts';
import { addMonths, type DayKey, dayIn, daysInMonth, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import { annualBalance, type LeaveBalance } from '#src/shared/domain/roster/planning/leave-balance.ts';
import { employedOn, postAround } from '#src/shared/domain/staff/assignments.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** A person's year of attendance. */
export interface PersonYear {
  readonly base: SpanBase;
  readonly facts: SpanFacts;
  readonly member: StaffMember;
  /** Counter or post, of the month in view. */
  readonly place: string;
  /** On whose sheet the person stands in the month in view. */
  readonly hallId: string;
  /** January to December. */
  readonly months: readonly SpanMonth[];
  readonly month: SpanMonth;
  /** People of the same hall in the order of the sheet. */
  readonly colleagues: readonly StaffMember[];
  readonly annual: LeaveBalance;
  /** Punches that were signed on paper; keys as `paperKey` makes them. */
  readonly paper: ReadonlySet<string>;
}

/** `undefined` while it is read, null for somebody who is not in the register. */
export function usePersonYear(staffId: string, month: MonthKey, now: Instant): PersonYear | null | undefined {
  const year = month.slice(0, 4);
  const read = useHallQuery(
    async (db) => {
      const span = { from: `${year}-01`, to: `${year}-12` };
      const [base, kept, leave] = await Promise.all([
        readSpanBase(db, span.from, span.to),
        readSpanKept(db, span.from, span.to),
        readLeave(db, Number(year)),
      ]);
      return { staffId, year, base, leave, facts: await readSpanFacts(db, staffId, span, kept) };
    },
    [staffId, year],
  );
  const derived = useMemo(() => {
    if (!read || read.staffId !== staffId || read.year !== year) return undefined;
    const { base, facts } = read;
    const member = base.staff.find((m) => m.id === staffId);
    if (!member) return null;
    const rules = {
      calendars: base.calendars,
      shifts: base.shifts,
      rules: base.settings.rules,
      now,
      cellsOf: (at: MonthKey, id: string) => base.published.get(at)?.get(id)?.cells,
    };
    const months = Array.from({ length: 12 }, (_, i) => deriveSpanMonth(member, addMonths(`${year}-01`, i), facts, rules));
    return { base, facts, member, months, paper: facts.paper, annual: annualBalance(read.leave, member, Number(year)) };
  }, [read, staffId, year, now]);
  return useMemo(() => {
    const here = derived?.months.find((m) => m.month === month);
    if (!derived || !here) return derived === null ? null : undefined;
    const hallId = hallIn(derived.base, derived.member, month);
    return {
      ...derived,
      month: here,
      hallId,
      place: placeIn(derived.base, staffId, dayIn(month, daysInMonth(month))),
      colleagues: colleaguesOf(derived.base, hallId, month),
    };
  }, [derived, month, staffId]);
}

const hallIn = (base: SpanBase, member: StaffMember, month: MonthKey): string =>
  base.published.get(month)?.get(member.id)?.hallId ?? member.hallId;

function placeIn(base: SpanBase, staffId: string, day: DayKey): string {
  const held = postAround(base.assignments, staffId, day);
  const counter = base.counters.find((c) => c.id === held?.counterId)?.name ?? '';
  return counter || (base.posts.find((p) => p.id === held?.postId)?.short ?? '');
}

function colleaguesOf(base: SpanBase, hallId: string, month: MonthKey): StaffMember[] {
  const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
  return base.staff
    .filter((m) => hallIn(base, m, month) === hallId && (employedOn(m, first) || employedOn(m, last)))
    .sort((a, b) => a.number.localeCompare(b.number, undefined, { numeric: true }));
}
