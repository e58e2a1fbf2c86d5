import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { RosterPublication } from '#src/shared/domain/roster/types.ts';
import { demoStaff } from './demo-staff.ts';
import type { Twist } from './demo-stories.ts';
import type { ShiftType } from './types.ts';

export interface DemoAttendanceInput {
  readonly now: Instant;
  readonly by: string;
  /** Every published version of last month and this one. */
  readonly publications: readonly RosterPublication[];
  readonly shiftTypes: readonly ShiftType[];
  readonly daysOf: (month: MonthKey) => readonly DayInfo[];
  /** Attachment that proves a 补卡, '' when it could not be kept. */
  readonly photo: string;
}

/** A day on which somebody was rostered, before today. */
export interface WorkedDay {
  readonly staffId: string;
  readonly hallId: string;
  readonly info: DayInfo;
  readonly shift: ShiftType;
}

/** Somebody without a shift who was called in on a rest day. */
export interface CalledIn {
  readonly staffId: string;
  readonly day: DayKey;
  readonly note: string;
}

/** What happened until yesterday. */
export interface DemoPast {
  readonly months: readonly [last: MonthKey, current: MonthKey];
  readonly today: DayKey;
  readonly by: string;
  readonly worked: readonly WorkedDay[];
  /** By {@link keyOf}. */
  readonly twists: ReadonlyMap<string, Twist>;
  readonly called: readonly CalledIn[];
  /** A moment, or now if that has not come yet. */
  readonly at: (moment: Instant) => Instant;
}

export const idOf = (name: string): string => demoStaff.find((m) => m.name === name)?.id ?? '';
export const keyOf = ({ staffId, info }: WorkedDay): string => `${info.day}:${staffId}`;

/** Rostered days by the newest version of a month, before today. */
export function workedDays(
  { publications, shiftTypes, daysOf }: DemoAttendanceInput,
  month: MonthKey,
  today: DayKey,
): WorkedDay[] {
  const shifts = new Map(shiftTypes.map((s) => [s.id, s]));
  const days = daysOf(month).filter((d) => d.day < today);
  return newest(publications, month).flatMap(({ hallId, rows }) =>
    rows.flatMap(({ staffId, cells }) =>
      days.flatMap((info): WorkedDay[] => {
        const cell = cells[dateOf(info.day)];
        const shift = cell?.kind === 'shift' ? shifts.get(cell.shiftTypeId) : undefined;
        return shift ? [{ staffId, hallId, info, shift }] : [];
      }),
    ),
  );
}

/** The newest version of each hall. */
export const newest = (publications: readonly RosterPublication[], month: MonthKey): RosterPublication[] => {
  const of = publications.filter((p) => p.month === month);
  return of.filter((p) => !of.some((q) => q.hallId === p.hallId && q.version > p.version));
};
