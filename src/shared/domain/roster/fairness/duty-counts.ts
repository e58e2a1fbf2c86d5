import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { isNightShift } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** Days of the duties that are shared out fairly. */
export interface DutyCounts {
  /** Shifts on rest days (休息日值班); statutory holidays not included. */
  readonly restDay: number;
  /** Late and night shifts. */
  readonly late: number;
  /** Shifts on statutory holidays. */
  readonly holiday: number;
}

export const NO_DUTIES: DutyCounts = { restDay: 0, late: 0, holiday: 0 };

/** A shift that ends after half past six in the evening keeps its holder from supper at home; nights count the same. */
const EVENING = 18 * 60 + 30;

/** 晚班: a shift that ends after 18:30, or a night shift. */
export const isLateShift = (shift: Pick<ShiftType, 'start' | 'end'>): boolean => shift.end > EVENING || isNightShift(shift);

/** What a person's cells of a month hold. Days that are not in `days` do not count. */
export function dutyCounts(cells: RosterCells, days: readonly DayInfo[], shifts: ReadonlyMap<string, ShiftType>): DutyCounts {
  const count = { restDay: 0, late: 0, holiday: 0 };
  for (const info of days) {
    const cell = cells[dateOf(info.day)];
    const shift = cell?.kind === 'shift' ? shifts.get(cell.shiftTypeId) : undefined;
    if (!shift) continue;
    if (info.kind === 'restDay') count.restDay++;
    if (info.kind === 'holiday') count.holiday++;
    if (isLateShift(shift)) count.late++;
  }
  return count;
}

export const addDuties = (a: DutyCounts, b: DutyCounts): DutyCounts => ({
  restDay: a.restDay + b.restDay,
  late: a.late + b.late,
  holiday: a.holiday + b.holiday,
});
