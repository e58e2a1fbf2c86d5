import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { isLateShift, type TakerFigures, takerFigures } from '#src/shared/domain/roster/changes/taker-figures.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';

/** What is shared out fairly: hours in minutes, duties in days. */
export type FigureCode = 'minutes' | 'restDays' | 'holidays' | 'late';

/** One figure of a person beside those of everybody of the same post. */
export interface Comparison {
  readonly figure: FigureCode;
  readonly own: number;
  /** Among the others of the post. */
  readonly least: number;
  readonly most: number;
  readonly others: number;
}

/** The duty that a shift of a day counts as; none on an ordinary day. */
export const dutiesOf = (info: DayInfo, shift: ShiftType | undefined): FigureCode[] => [
  ...(info.kind === 'restDay' ? ['restDays' as const] : []),
  ...(info.kind === 'holiday' ? ['holidays' as const] : []),
  ...(shift && isLateShift(shift) ? ['late' as const] : []),
];

/** Hours and the duties of the day, against the people of the same post who have a month at all. */
export function comparisons(
  context: RosterContext,
  person: RosterPerson,
  info: DayInfo,
  shift: ShiftType | undefined,
): Comparison[] {
  const figuresOf = (p: RosterPerson): TakerFigures => takerFigures(context, p, info.day);
  const own = figuresOf(person);
  const others = context.people
    .filter((p) => p !== person && p.postId === person.postId && Object.keys(p.cells).length > 0)
    .map(figuresOf);
  return (['minutes', ...dutiesOf(info, shift)] as const).map((figure) => {
    const values = others.map((o) => o[figure]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return {
      figure,
      own: own[figure],
      least: values.length > 0 ? least : 0,
      most: values.length > 0 ? most : 0,
      others: values.length,
    };
  });
}

/** Minutes that the month's standard asks of the person. */
export const standardOf = (context: RosterContext, person: RosterPerson): Minutes => personTotals(context, person).standard;
