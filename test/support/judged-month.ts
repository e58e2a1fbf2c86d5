import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addMonths, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { demoRoster } from '#src/shared/domain/hall/demo-roster.ts';
import { demoAssignments, demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seedHall } from '#src/shared/domain/hall/seed.ts';
import { type RosterContext, rosterContext } from '#src/shared/domain/roster/context.ts';
import type { RosterRow } from '#src/shared/domain/roster/types.ts';
import { postOn } from '#src/shared/domain/staff/assignments.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { officialCalendars } from './calendars.ts';

/** The hall's trained people. */
const peopleOf = (hallId: string): readonly StaffMember[] =>
  demoStaff.filter((m) => m.hallId === hallId && m.status === 'active');

/** A month of the demonstration hall as its generator fills it. */
export function demoRows(month: MonthKey, hallId: string): RosterRow[] {
  const places = peopleOf(hallId).map((m) => ({
    staffId: m.id,
    postId: postOn(demoAssignments, m.id, `${month}-28`)?.postId ?? '',
  }));
  return demoRoster(month, hallId, places, monthInfo(month, officialCalendars));
}

/** That month with the one before it, ready to be judged. */
export function demoMonth(month: MonthKey, hallId: string): RosterContext {
  const { shiftTypes, demands } = seedHall('demo');
  const cells = (m: MonthKey) => new Map(demoRows(m, hallId).map((r) => [r.staffId, r.cells]));
  return rosterContext({
    month,
    hallId,
    staff: peopleOf(hallId),
    assignments: demoAssignments,
    rows: cells(month),
    rowsBefore: cells(addMonths(month, -1)),
    calendars: officialCalendars,
    shiftTypes,
    demands,
    exceptions: [],
    rules: defaultRules,
  });
}
