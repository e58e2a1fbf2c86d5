import type { DayKey, Instant, Minutes } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

/** `planned` → `prepared` → `running` → `held` → `evaluated` → `filed`; `cancelled` from planned or prepared, with a reason. */
export type DrillState = 'planned' | 'prepared' | 'running' | 'held' | 'evaluated' | 'filed' | 'cancelled';

/** 演练 */
export interface Drill {
  readonly id: string;
  /** `YL-2026-03` */
  readonly number: string;
  readonly planId: string;
  /** The version that was practised; '' until prepared. */
  readonly planVersionId: string;
  readonly title: string;
  readonly hallIds: readonly string[];
  readonly day: DayKey;
  readonly startsAt: Minutes;
  /** How long it is meant to take. */
  readonly minutes: Minutes;
  readonly place: string;
  /** 组织部门 */
  readonly organiser: string;
  /** 实际、桌面、提问讨论 */
  readonly form: 'live' | 'tabletop' | 'discussion';
  /** 全部预案、部分预案 */
  readonly scope: 'whole' | 'part';
  /** 涉及部分, of a part. */
  readonly scopeText: string;
  readonly commanderId: string;
  readonly recorderId: string;
  readonly scenario: string;
  readonly notice: string;
  /** 物资准备和人员培训情况 */
  readonly preparation: string;
  /** Role of the plan → person. */
  readonly roles: readonly { readonly roleId: string; readonly name: string; readonly staffId: string }[];
  readonly state: DrillState;
  readonly startedAt: Instant | '';
  readonly endedAt: Instant | '';
  /** Steps copied from the plan when prepared; `at` '' = not done. A stamp that was wrong is struck (kept in `struck`). */
  readonly steps: readonly DrillStep[];
  readonly notes: readonly { readonly at: Instant; readonly text: string; readonly by: string }[];
  /** 点名 */
  readonly rollCall: readonly RollCallLine[];
  readonly signIn: SignInSheet | null;
  readonly evaluation: DrillEvaluation | null;
  /** 总结 */
  readonly summary: string;
  readonly photos: readonly string[];
  /** Counts as a training of so many minutes, 0 = it does not. */
  readonly trainingMinutes: Minutes;
  readonly cancelled: string;
  readonly by: string;
  readonly voided?: VoidMark;
}

export interface DrillStep {
  readonly id: string;
  readonly text: string;
  readonly roleId: string;
  /** Aim: within so many minutes of the start, 0 = none. */
  readonly withinMinutes: Minutes;
  readonly at: Instant | '';
  readonly struck: readonly { readonly at: Instant; readonly reason: string; readonly by: string }[];
}

/** One person of the roll: expected from today's attendance; those on leave are not expected. */
export interface RollCallLine {
  readonly staffId: string;
  readonly hallId: string;
  /** What kept the person away ('annual', 'sick', …), '' = expected. */
  readonly away: string;
  /** When the person was seen at the assembly point, '' = unaccounted. */
  readonly at: Instant | '';
}

/** 签到表: what was printed, and what came back. `code` ties the paper to the record (4 characters, also as QR). */
export interface SignInSheet {
  readonly code: string;
  readonly printedAt: Instant;
  readonly expectedIds: readonly string[];
  readonly blankRows: number;
  readonly photos: readonly string[];
  /** Signatures counted on the paper, -1 = not counted yet. */
  readonly signatures: number;
  /** Guests and others who signed on blank rows. */
  readonly others: number;
  /** Why the numbers differ from the roll call, '' = they agree. */
  readonly difference: string;
}

/** 评估: the record form's choices and the report's six headings (domain-rules, common form; 突发事件应急预案管理办法). */
export interface DrillEvaluation {
  /** Choice of each question of the form, from 0; a question without an answer is missing. */
  readonly answers: Readonly<Partial<Record<EvaluationQuestion, number>>>;
  /** 执行情况, 预案合理性, 指挥协调, 应急人员处置, 装备适用性, 目标实现; `grade` counts from 0 = best, -1 = none. */
  readonly sections: readonly { readonly id: EvaluationSection; readonly grade: number; readonly text: string }[];
  /** 建议, a line each. */
  readonly proposals: string;
  readonly conclusion: 'excellent' | 'good' | 'passed' | 'failed' | '';
  /** 预案：继续使用、修订后使用、废止重编 */
  readonly planVerdict: 'keep' | 'revise' | 'scrap' | '';
  readonly evaluators: string;
  readonly at: Instant;
}
export type EvaluationSection = 'execution' | 'plan' | 'command' | 'responders' | 'equipment' | 'goals';

/** 适宜性、充分性、人员到位、职责、物资、防护、组织、分工、实战效果、报告上级、消防、医疗、周边: the questions of form 05. */
export type EvaluationQuestion =
  | 'suitability'
  | 'sufficiency'
  | 'people'
  | 'duties'
  | 'goods'
  | 'protection'
  | 'coordination'
  | 'division'
  | 'effect'
  | 'reporting'
  | 'fireService'
  | 'medical'
  | 'neighbours';
