import { addDays, type DayKey, dateOf, type Minutes, type MonthKey } from '#src/shared/domain/core/day.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { employedOn } from '#src/shared/domain/staff/assignments.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { isLateShift } from './duty-counts.ts';
import type { DutyMonth } from './duty-month.ts';

/** A day with what the person has on it. */
export interface FigureDay {
  readonly day: DayKey;
  readonly cell: RosterCell;
}

/** Figures that are numbers of days. */
export type DayFigure = 'restDay' | 'late' | 'holiday' | 'leave' | 'inLieu' | 'run';

/** One month's share of the hours. */
export interface MonthHours {
  readonly month: MonthKey;
  readonly minutes: Minutes;
  readonly standard: Minutes;
}

/** What a person's rosters over some months add up to. Every number of days is the length of its list. */
export interface SpanFigures {
  /** Only months in which the person has cells. */
  readonly months: readonly MonthHours[];
  readonly minutes: Minutes;
  /** Eight hours for each workday of those months on which the person was employed, less whole days of leave other than 调休. */
  readonly standard: Minutes;
  readonly difference: Minutes;
  /** The days behind each number; `run` = the longest run of work days. */
  readonly days: Readonly<Record<DayFigure, readonly FigureDay[]>>;
}

interface PlannedDay extends FigureDay {
  readonly kind: 'workday' | 'restDay' | 'holiday';
  readonly shift: ShiftType | undefined;
}

const WORKDAY: Minutes = 480;

export function spanFigures(
  member: StaffMember,
  months: readonly DutyMonth[],
  shifts: ReadonlyMap<string, ShiftType>,
): SpanFigures {
  const own = months.filter((m) => m.cells.has(member.id));
  const planned = own.flatMap((m) => plannedDays(member.id, m, shifts));
  const hours = own.map((m) => monthHours(member, m, shifts));
  const minutes = hours.reduce((sum, h) => sum + h.minutes, 0);
  const standard = hours.reduce((sum, h) => sum + h.standard, 0);
  const worked = planned.filter((p) => p.shift);
  return {
    ...{ months: hours, minutes, standard, difference: minutes - standard },
    days: {
      restDay: worked.filter((p) => p.kind === 'restDay'),
      late: worked.filter((p) => p.shift && isLateShift(p.shift)),
      holiday: worked.filter((p) => p.kind === 'holiday'),
      leave: planned.filter((p) => isLeave(p.cell) && p.kind === 'workday'),
      inLieu: planned.filter((p) => p.cell.kind === 'leave' && p.cell.leave === 'inLieu'),
      run: longestRun(worked),
    },
  };
}

const isLeave = (cell: RosterCell | undefined): boolean => cell?.kind === 'leave' && cell.leave !== 'inLieu';

function plannedDays(staffId: string, { days, cells }: DutyMonth, shifts: ReadonlyMap<string, ShiftType>): PlannedDay[] {
  const own = cells.get(staffId) ?? {};
  return days.flatMap(({ day, kind }) => {
    const cell = own[dateOf(day)];
    return cell ? [{ day, kind, cell, shift: cell.kind === 'shift' ? shifts.get(cell.shiftTypeId) : undefined }] : [];
  });
}

function monthHours(member: StaffMember, month: DutyMonth, shifts: ReadonlyMap<string, ShiftType>): MonthHours {
  const planned = plannedDays(member.id, month, shifts);
  const own = month.cells.get(member.id) ?? {};
  const due = month.days.filter((d) => d.kind === 'workday' && employedOn(member, d.day) && !isLeave(own[dateOf(d.day)]));
  const minutes = planned.reduce((sum, p) => sum + (p.shift ? shiftMinutes(p.shift) : 0), 0);
  return { month: month.month, minutes, standard: due.length * WORKDAY };
}

/** The longest stretch of days without a gap; the first of them where several are as long. */
function longestRun(worked: readonly PlannedDay[]): PlannedDay[] {
  let longest: PlannedDay[] = [];
  let run: PlannedDay[] = [];
  for (const day of worked) {
    const last = run.at(-1);
    run = last && addDays(last.day, 1) === day.day ? [...run, day] : [day];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
