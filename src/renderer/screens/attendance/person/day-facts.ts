import type { PersonYear } from '#src/renderer/queries/attendance/use-person-year.ts';
import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';

/** What the calendar knows of one of its days. */
export function dayFacts({ month, base, facts }: PersonYear, day: DayKey) {
  const at = dateOf(day) - 1;
  const cell = month.cells[dateOf(day)];
  return {
    info: month.days[at],
    result: month.results[at],
    shift: cell?.kind === 'shift' ? base.shifts.get(cell.shiftTypeId) : undefined,
    record: facts.records.get(day),
  };
}
