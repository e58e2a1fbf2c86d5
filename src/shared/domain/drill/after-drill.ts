import { addMonths, type DayKey, daysInMonth } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { isPending } from '#src/shared/domain/rectification/progress.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import { rollFigures } from './run-drill.ts';
import type { Drill, DrillEvaluation, SignInSheet } from './types.ts';

const over = (drill: Drill): boolean => ['held', 'evaluated'].includes(drill.state);

/** How the paper and the roll call stand to each other. */
export interface Reconciliation {
  readonly expected: number;
  readonly seen: number;
  /** -1 = not counted yet. */
  readonly signed: number;
  readonly others: number;
  /** True when as many signed as were seen. */
  readonly agrees: boolean;
}

export function reconcile(drill: Drill): Reconciliation {
  const { expected, seen, extra } = rollFigures(drill);
  const signed = drill.signIn?.signatures ?? -1;
  return { expected, seen: seen + extra, signed, others: drill.signIn?.others ?? 0, agrees: signed === seen + extra };
}

/** 核对签到: the signatures on the paper are counted; a difference to the roll call needs its reason (`drill/difference`). */
export function countSignatures(
  drill: Drill,
  count: Pick<SignInSheet, 'signatures' | 'others' | 'difference' | 'photos'>,
): Result<Drill, Problem> {
  if (!drill.signIn) return err({ code: 'drill/no-sheet' });
  if (!over(drill)) return err({ code: 'drill/not-held' });
  if (count.signatures < 0 || count.others < 0) return err({ code: 'drill/count', at: 'signatures' });
  const after: Drill = { ...drill, signIn: { ...drill.signIn, ...count, difference: count.difference.trim() } };
  const { agrees, seen } = reconcile(after);
  if (!agrees && count.difference.trim() === '')
    return err({ code: 'drill/difference', at: 'difference', detail: { signed: count.signatures, seen } });
  return ok(after);
}

/** 评估: kept as it grows; a conclusion makes the drill evaluated. Somebody must have evaluated (`drill/evaluators`). */
export function evaluate(drill: Drill, evaluation: DrillEvaluation): Result<Drill, Problem> {
  if (!over(drill)) return err({ code: 'drill/not-held' });
  if (evaluation.conclusion !== '' && evaluation.evaluators.trim() === '')
    return err({ code: 'drill/evaluators', at: 'evaluators' });
  return ok({ ...drill, evaluation, state: evaluation.conclusion === '' ? 'held' : 'evaluated' });
}

/** 演练档案 (AQ/T 9007: 方案、评估报告、总结、图片或视频): what a folder needs, and whether it is there. */
export type FolderPart = 'scenario' | 'signIn' | 'record' | 'photos' | 'evaluation' | 'summary' | 'rectified';

export function folderParts(drill: Drill, findings: readonly Rectification[]): readonly (readonly [FolderPart, boolean])[] {
  return [
    ['scenario', drill.scenario.trim() !== ''],
    ['signIn', drill.signIn !== null && drill.signIn.signatures >= 0 && drill.signIn.photos.length > 0],
    ['record', drill.steps.some((s) => s.at !== '')],
    ['photos', drill.photos.length > 0],
    ['evaluation', drill.state === 'evaluated' || drill.state === 'filed'],
    ['summary', drill.summary.trim() !== ''],
    ['rectified', !findings.some(isPending)],
  ];
}

/** 归档: only what is evaluated and whose findings are all closed (form 06: 未完成不得关闭本次演练). */
export function file(drill: Drill, findings: readonly Rectification[]): Result<Drill, Problem> {
  if (drill.state !== 'evaluated') return err({ code: 'drill/not-evaluated' });
  const open = findings.filter(isPending).length;
  if (open > 0) return err({ code: 'drill/open-findings', detail: { count: open } });
  return ok({ ...drill, state: 'filed' });
}

/** The same date so many months on; the last of the month where it does not exist. */
export function monthsLater(day: DayKey, months: number): DayKey {
  const month = addMonths(day.slice(0, 7), months);
  return `${month}-${String(Math.min(Number(day.slice(8)), daysInMonth(month))).padStart(2, '0')}`;
}

/** When a plan must be drilled again: so many months after it was held last. Never held = at once. */
export const drillDue = (lastHeld: DayKey | '', everyMonths: number): DayKey | '' =>
  lastHeld === '' ? '' : monthsLater(lastHeld, everyMonths);

/** 谁从没参加过: people of the roll who were seen at no drill. */
export function neverDrilled(staffIds: readonly string[], drills: readonly Drill[]): string[] {
  const seen = new Set(
    drills
      .filter((d) => !d.voided && ['held', 'evaluated', 'filed'].includes(d.state))
      .flatMap((d) => d.rollCall.filter((l) => l.at !== '').map((l) => l.staffId)),
  );
  return staffIds.filter((id) => !seen.has(id));
}

/** 已演练: it counts for the plan's calendar, whatever papers are still to be written. */
export const wasHeld = (drill: Drill): boolean =>
  !drill.voided && (drill.state === 'held' || drill.state === 'evaluated' || drill.state === 'filed');
