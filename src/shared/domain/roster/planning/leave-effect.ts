import { type DayKey, monthOf } from '#src/shared/domain/core/day.ts';
import { type ChangeVerdict, judgeChange } from '#src/shared/domain/roster/changes/judge-change.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { byMonth } from './leave-cells.ts';
import type { LeaveCell } from './types.ts';

/** What leave does to a hall's month. */
export interface LeaveEffect {
  /** Shifts that fall away, in order. */
  readonly shifts: readonly { readonly day: DayKey; readonly shiftTypeId: string }[];
  /** Days without a shift that become leave. */
  readonly restDays: number;
  /** 缺岗: places that are short, or shorter, because of it. */
  readonly shortages: readonly Breach[];
  /** Every other rule that is newly broken. */
  readonly others: readonly Breach[];
  /** Days of other months, which are not judged here. */
  readonly elsewhere: number;
}

/** Judges leave by the rule catalogue in the month in view. */
export function leaveEffect(context: RosterContext, staffId: string, cells: readonly LeaveCell[]): LeaveEffect {
  const here = byMonth(staffId, cells).get(context.month) ?? [];
  const verdict: ChangeVerdict = judgeChange(context, here);
  const broken = [...verdict.hard, ...verdict.reasons];
  return {
    shifts: cells.flatMap(({ day, before }) => (before?.kind === 'shift' ? [{ day, shiftTypeId: before.shiftTypeId }] : [])),
    restDays: cells.filter((c) => c.before === null && c.after !== null).length,
    shortages: broken.filter((b) => b.ruleId === 'demandShort'),
    others: broken.filter((b) => b.ruleId !== 'demandShort'),
    elsewhere: cells.filter((c) => monthOf(c.day) !== context.month).length,
  };
}
