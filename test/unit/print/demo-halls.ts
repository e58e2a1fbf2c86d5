import calendar2026 from '#assets/calendars/2026.json' with { type: 'json' };
import type { RosterFormHall } from '#src/renderer/print/roster-form-data.ts';
import { calendarsOf, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { importCalendarYear } from '#src/shared/domain/calendar/import-year.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { demoRoster } from '#src/shared/domain/hall/demo-roster.ts';
import { demoAssignments, demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seedHall } from '#src/shared/domain/hall/seed.ts';
import { rosterContext } from '#src/shared/domain/roster/context.ts';
import { rosterGroups } from '#src/shared/domain/roster/people.ts';

export const seed = seedHall('demo');
const year = importCalendarYear(calendar2026);
export const calendars = calendarsOf(year.ok ? [year.value] : []);

/** `count` people in the shape of the demonstration halls, by repeating them under other ids. */
function crowd(count: number) {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const pick = <T>(list: readonly T[], i: number): T => {
    const found = list[i % 27];
    if (found === undefined) throw new Error('no demo row');
    return found;
  };
  return {
    staff: numbers.map((i) => ({ ...pick(demoStaff, i), id: `s${i}`, number: String(i + 1) })),
    assignments: numbers.map((i) => ({ ...pick(demoAssignments, i), id: `a${i}`, staffId: `s${i}` })),
  };
}

/** Who holds which post and counter in a crowd. */
export const crowdAssignments = (count: number) => crowd(count).assignments;

/** Published halls of a month, ready for the forms. */
export function demoHalls(month: MonthKey, count = 27): RosterFormHall[] {
  const { staff, assignments } = crowd(count);
  const days = monthInfo(month, calendars);
  return seed.halls.map((hall) => {
    const mine = staff.filter((m) => m.hallId === hall.id);
    const postOf = (id: string) => assignments.find((a) => a.staffId === id)?.postId ?? '';
    const rows = demoRoster(
      month,
      hall.id,
      mine.map((m) => ({ staffId: m.id, postId: postOf(m.id) })),
      days,
    );
    const groups = rosterGroups({ month, hallId: hall.id, staff, assignments, posts: seed.posts, counters: seed.counters, rows });
    const context = rosterContext({
      month,
      hallId: hall.id,
      staff: groups.flatMap((g) => g.places.map((p) => p.member)),
      assignments,
      rows: new Map(rows.map((r) => [r.staffId, r.cells])),
      rowsBefore: new Map(),
      calendars,
      shiftTypes: seed.shiftTypes,
      demands: seed.demands,
      exceptions: [],
      rules: seed.settings.rules,
    });
    return { hall, context, groups, version: 2, publishedAt: '2026-09-25T16:30:00+08:00' };
  });
}
