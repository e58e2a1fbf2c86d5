import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';
import type { IncidentKind } from '#src/shared/domain/incident/types.ts';

/** 应急预案: what stays the same over its versions. */
export interface EmergencyPlan {
  readonly id: string;
  /** `YA-2026-01` */
  readonly number: string;
  readonly kind: IncidentKind;
  readonly title: string;
  readonly order: number;
  /** 演练频次: once in so many months; 0 = as the settings say for its kind (消防: 61号令第四十条). */
  readonly drillEveryMonths: number;
  /** Halls that it is for; empty = all. */
  readonly hallIds: readonly string[];
  readonly voided?: VoidMark;
}

/** A step that somebody does and one key stamps. */
export interface PlanStep {
  readonly id: string;
  readonly text: string;
  /** Id of a role of this version, '' = whoever is there. */
  readonly roleId: string;
  /** Within so many minutes of the beginning, 0 = no limit. */
  readonly withinMinutes: number;
}
export interface PlanRole {
  readonly id: string;
  readonly name: string;
  readonly duty: string;
  /** Who takes it: a post whose person on duty does, or one named person; both '' = 当班主管 decides. */
  readonly postId: string;
  readonly staffId: string;
  /** 替补 on late shifts and weekends, in words. */
  readonly deputy: string;
  /** 对讲频道, '' = none. */
  readonly channel: string;
}
export interface PlanContact {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly when: string;
}

/** One version of a plan. A draft may be edited; an approved one never changes (突发事件应急预案管理办法: 修订 is a new version). */
export interface PlanVersion {
  readonly id: string;
  readonly planId: string;
  /** 1, 2, 3 … */
  readonly version: number;
  readonly state: 'draft' | 'approved';
  readonly effectiveFrom: DayKey | '';
  readonly approvedBy: string;
  readonly approvedAt: Instant | '';
  /** 下次评审 */
  readonly nextReview: DayKey | '';
  readonly purpose: string;
  /** 启动条件 */
  readonly trigger: string;
  readonly roles: readonly PlanRole[];
  readonly steps: readonly PlanStep[];
  readonly contacts: readonly PlanContact[];
  /** 器材: what must be at hand and where. */
  readonly equipment: readonly { readonly id: string; readonly name: string; readonly place: string }[];
  /** 善后 and 注意事项, a paragraph a line. */
  readonly aftermath: string;
  readonly cautions: string;
  /** 修订说明, with the rectification that caused it where there is one. */
  readonly changeNote: string;
  readonly fromRectificationId: string;
  readonly madeAt: Instant;
  readonly by: string;
  readonly voided?: VoidMark;
}
