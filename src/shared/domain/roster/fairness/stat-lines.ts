import { addMonths, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { Demand, ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterGroup, RosterPlace } from '#src/shared/domain/roster/people.ts';
import { type Duty, dutyGroups } from './duty-groups.ts';
import type { DutyMonth } from './duty-month.ts';
import { type DutyShare, dutyShares } from './duty-shares.ts';
import { type DayFigure, type SpanFigures, spanFigures } from './span-figures.ts';

/** 本月, 近3个月, 近6个月, 今年: up to and with the month in view. */
export const statSpans = ['month', 'm3', 'm6', 'year'] as const;
export type StatSpan = (typeof statSpans)[number];

/** The first month of a span. */
export function spanStart(span: StatSpan, month: MonthKey): MonthKey {
  if (span === 'year') return `${month.slice(0, 4)}-01`;
  return addMonths(month, { month: 0, m3: -2, m6: -5 }[span]);
}

export const duties: readonly Duty[] = ['restDay', 'late', 'holiday'];

/** One person of a hall over a span. */
export interface StatLine {
  readonly place: RosterPlace;
  readonly figures: SpanFigures;
  readonly shares: Readonly<Record<Duty, DutyShare>>;
}

interface LinesInput {
  readonly hallId: string;
  readonly groups: readonly RosterGroup[];
  readonly months: readonly DutyMonth[];
  readonly demands: readonly Demand[];
  readonly shiftTypes: readonly ShiftType[];
}

/** The hall's people as they stand on the sheet, with what they did and their fair part of it. */
export function statLines({ hallId, groups, months, demands, shiftTypes }: LinesInput): StatLine[] {
  const shifts = new Map(shiftTypes.map((s) => [s.id, s]));
  const own = demands.filter((d) => d.hallId === hallId);
  const places = groups.flatMap((g) => g.places);
  const people = places.map(({ member, post }) => ({ member, postId: post?.id ?? '' }));
  const share = (duty: Duty) => dutyShares({ duty, months, people, groupOf: dutyGroups(duty, own, shifts), shifts });
  const [restDay, late, holiday] = [share('restDay'), share('late'), share('holiday')];
  return places.flatMap((place, i) => {
    const shares = { restDay: restDay[i], late: late[i], holiday: holiday[i] };
    if (!shares.restDay || !shares.late || !shares.holiday) return [];
    const { restDay: rest, late: evening, holiday: feast } = shares;
    const figures = spanFigures(place.member, months, shifts);
    return [{ place, figures, shares: { restDay: rest, late: evening, holiday: feast } }];
  });
}

/** Columns of the statistics: minutes for the first three, days for the others. */
export const statColumns = ['minutes', 'standard', 'difference', 'restDay', 'late', 'holiday', 'leave', 'inLieu', 'run'] as const;
export type StatColumn = (typeof statColumns)[number];
export type MinuteColumn = 'minutes' | 'standard' | 'difference';

export const isMinutes = (column: StatColumn): column is MinuteColumn =>
  column === 'minutes' || column === 'standard' || column === 'difference';

export const statValue = ({ figures }: StatLine, column: StatColumn): number =>
  isMinutes(column) ? figures[column] : figures.days[column satisfies DayFigure].length;

/** Somebody without a single cell in the span has no figures to compare. */
export const hasRoster = ({ figures }: StatLine): boolean => figures.months.length > 0;

/** 平均 and 相差最大 of a column, over those who have a roster; zero for nobody. */
export function statSummary(lines: readonly StatLine[], column: StatColumn): { readonly mean: number; readonly spread: number } {
  const values = lines.filter(hasRoster).map((line) => statValue(line, column));
  if (values.length === 0) return { mean: 0, spread: 0 };
  return { mean: values.reduce((a, b) => a + b, 0) / values.length, spread: Math.max(...values) - Math.min(...values) };
}

export interface StatOrder {
  readonly column: StatColumn | 'name';
  readonly down: boolean;
}

/** Lines by a column, as they stand where they are equal; null = as they stand on the sheet. People without a roster come last. */
export function sortLines(lines: readonly StatLine[], order: StatOrder | null): StatLine[] {
  if (!order) return [...lines];
  const { column } = order;
  const by =
    column === 'name'
      ? (a: StatLine, b: StatLine) => (a.place.member.pinyin < b.place.member.pinyin ? -1 : 1)
      : (a: StatLine, b: StatLine) => statValue(a, column) - statValue(b, column);
  const sign = order.down ? -1 : 1;
  return [...lines].sort((a, b) => Number(hasRoster(b)) - Number(hasRoster(a)) || sign * by(a, b));
}
