import type { HallRequest } from '#src/renderer/solver/hall/hall-problem.ts';
import { type Calendars, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addMonths, daysOfMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import { demoRoster } from '#src/shared/domain/hall/demo-roster.ts';
import { demoAssignments, demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seedHall } from '#src/shared/domain/hall/seed.ts';
import { rosterContext } from '#src/shared/domain/roster/context.ts';
import { dutyCounts } from '#src/shared/domain/roster/fairness/duty-counts.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import type { PostAssignment, StaffMember } from '#src/shared/domain/staff/types.ts';

export interface DemoRequestInput {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly calendars: Calendars;
  /** People of the hall; more than the demonstration has are copies under other names. */
  readonly copies?: number;
}

/** The demonstration hall as the engine is asked to fill it: last month by the demonstration's pattern, this month empty. */
export function demoRequest({ month, hallId, calendars, copies = 1 }: DemoRequestInput): HallRequest {
  const seed = seedHall('demo');
  const staff: StaffMember[] = [];
  const assignments: PostAssignment[] = [];
  for (let k = 0; k < copies; k++)
    demoStaff.forEach((m, i) => {
      const held = demoAssignments[i];
      if (m.hallId !== hallId || !held) return;
      staff.push({ ...m, id: `${m.id}-${k}`, number: `${m.number}${k}`, name: `${m.name}${k || ''}` });
      assignments.push({ ...held, id: `${held.id}-${k}`, staffId: `${m.id}-${k}` });
    });
  const places = staff.flatMap((m, i) =>
    m.status === 'active' ? [{ staffId: m.id, postId: assignments[i]?.postId ?? '' }] : [],
  );
  const before = addMonths(month, -1);
  const infos = daysOfMonth(before).map((day) => dayInfo(day, calendars));
  const rowsBefore = new Map<string, RosterCells>(demoRoster(before, hallId, places, infos).map((r) => [r.staffId, r.cells]));
  const context = rosterContext({
    month,
    hallId,
    staff,
    assignments,
    rows: new Map(),
    rowsBefore,
    calendars,
    shiftTypes: seed.shiftTypes,
    demands: seed.demands.map((d) => ({
      ...d,
      workday: d.workday * copies,
      restDay: d.restDay * copies,
      holiday: d.holiday * copies,
    })),
    exceptions: [],
    rules: defaultSettings.rules,
  });
  const shifts = context.shifts;
  return {
    context,
    weights: defaultSettings.weights,
    wishes: [],
    history: new Map(staff.map((m) => [m.id, dutyCounts(rowsBefore.get(m.id) ?? {}, infos, shifts)])),
    keep: new Map(),
  };
}
