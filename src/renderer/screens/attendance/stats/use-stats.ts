import { useMemo } from 'react';
import { type StatsReading, useAttendanceStats } from '#src/renderer/queries/attendance/use-attendance-stats.ts';
import { type StatGroup, useAttendanceStatsPlace } from '#src/renderer/ui-state/attendance-stats-place.ts';
import type { AttendanceFact } from '#src/shared/domain/attendance/stats/fact.ts';
import { rankPeople, statPeople } from '#src/shared/domain/attendance/stats/people.ts';
import { daysOfPeriod, type Period, periodOf, trendMonths } from '#src/shared/domain/attendance/stats/period.ts';
import { arrivalBins, groupSums, sumsOf } from '#src/shared/domain/attendance/stats/sums.ts';
import { dayOfInstant, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';

/** Every hall together, in the address. */
export const ALL_HALLS = 'all';

/** What the page shows; `undefined` parts are still being read. */
export function useStats(month: MonthKey, hallId: string, now: Instant, query: string) {
  const { kind, range, group, order } = useAttendanceStatsPlace();
  const { from, to } = periodOf(kind, month, { from: range.from || month, to: range.to || month });
  const { read, progress } = useAttendanceStats({ from, to }, dayOfInstant(now));
  const shown = useMemo(() => read && figuresOf(read, { from, to }, hallId), [read, from, to, hallId]);
  const groups = useMemo(() => shown && read && groupsOf(shown.inside, read, group), [shown, read, group]);
  const people = useMemo(() => {
    if (!shown || !read) return [];
    const fits = new Set(rankStaff(read.base.staff, query).map((m) => m.id));
    return rankPeople(
      shown.people.filter((p) => fits.has(p.staffId)),
      order.column,
      order.down,
    );
  }, [shown, read, order, query]);
  return { period: { from, to }, base: read?.base, progress, shown, groups, people };
}
export type Stats = ReturnType<typeof useStats>;

type StatRead = NonNullable<StatsReading['read']>;

/** Of the hall in view: the facts of the period, everybody's line, the trend. */
function figuresOf(read: StatRead, period: Period, hallId: string) {
  const facts = hallId === ALL_HALLS ? read.facts : read.facts.filter((f) => f.place.hallId === hallId);
  const days = daysOfPeriod(period);
  const inside = facts.filter((f) => f.day >= days.from && f.day <= days.to);
  const months = trendMonths(period);
  const byMonth = groupSums(facts, (f) => f.month);
  return {
    inside,
    sums: sumsOf(inside),
    people: statPeople(facts, days, months),
    trend: months.map((month) => ({ month, sums: byMonth.get(month) ?? sumsOf([]) })),
    bins: arrivalBins(inside),
  };
}

/** Teams, posts or halls with their sums, in the hall's own order. */
function groupsOf(facts: readonly AttendanceFact[], { base }: StatRead, group: StatGroup) {
  const sums = groupSums(facts, ({ place }) => place[`${group}Id`]);
  const named = { team: base.teams, post: base.posts, hall: base.halls }[group];
  const order = new Map(named.map((g) => [g.id, g.order]));
  const nameOf = new Map(named.map((g) => [g.id, 'short' in g ? g.short : g.name]));
  return [...sums]
    .map(([id, s]) => ({ id, name: nameOf.get(id) ?? '', sums: s }))
    .sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity));
}
