import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayKey, Instant, MonthKey } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';
import type { AcceptedBreach, RosterCell } from '#src/shared/domain/roster/types.ts';

/** 请假申请: whole days, both ends included. Granted days are written into the roster as leave. */
export interface LeaveRequest {
  readonly id: string;
  readonly staffId: string;
  readonly leave: LeaveKind;
  readonly from: DayKey;
  readonly to: DayKey;
  readonly reason: string;
  readonly status: 'asked' | 'granted' | 'refused' | 'withdrawn';
  readonly askedAt: Instant;
  /** Who decided, '' while asked. */
  readonly decidedBy: string;
  readonly decidedAt: Instant | '';
  readonly decisionNote: string;
  /** What granting wrote into the roster, so that it can be taken back; missing until granted. */
  readonly cells?: readonly LeaveCell[];
  readonly voided?: VoidMark;
}

/** One day of the roster that leave changes; null = rest. */
export interface LeaveCell {
  readonly day: DayKey;
  readonly before: RosterCell | null;
  readonly after: RosterCell | null;
}

/** 假期额度: days of a kind that a person has in a year, in halves; instead of what the law gives, or carried over. `id` is `${year}:${staffId}:${leave}`. */
export interface LeaveEntitlement {
  readonly id: string;
  readonly staffId: string;
  readonly year: number;
  readonly leave: 'annual' | 'inLieu';
  readonly days: number;
  /** Where the number comes from, e.g. carried over from last year. */
  readonly note: string;
  /** Taken back: what the law gives holds again. */
  readonly voided?: VoidMark;
}

/** 排班愿望: somebody would like, or rather not, a shift or a rest day. It is weighed, never promised. */
export interface RosterWish {
  readonly id: string;
  readonly staffId: string;
  readonly day: DayKey;
  /** '' = a rest day. */
  readonly shiftTypeId: string;
  readonly want: boolean;
  readonly weight: 1 | 2 | 3;
  readonly note: string;
  readonly voided?: VoidMark;
}

/** 某日需求: on this day a demand asks for another number of people. `id` is `${demandId}:${day}`. */
export interface DemandException {
  readonly id: string;
  readonly hallId: string;
  readonly demandId: string;
  readonly day: DayKey;
  readonly needed: number;
  readonly reason: string;
  /** The template that set it; missing when it was set by hand. */
  readonly templateId?: string;
  readonly voided?: VoidMark;
}

/** 需求模板: numbers of every demand of a hall under a name, e.g. 平时, 社保缴费月. */
export interface DemandTemplate {
  readonly id: string;
  readonly hallId: string;
  readonly name: string;
  readonly rows: readonly {
    readonly demandId: string;
    readonly workday: number;
    readonly restDay: number;
    readonly holiday: number;
  }[];
  readonly order: number;
  readonly voided?: VoidMark;
}

/** 轮班规律: shifts in turn, '' = rest; every following person or team starts `step` places later. 四班三运转 is one. */
export interface ShiftPattern {
  readonly id: string;
  readonly name: string;
  readonly shiftTypeIds: readonly string[];
  readonly step: number;
  /** Who starts later: each person, or each team (班组) together. */
  readonly by: 'person' | 'team';
  readonly order: number;
  readonly voided?: VoidMark;
}

/** How somebody agreed or was told. */
export type ToldHow = 'inPerson' | 'phone' | 'message' | 'paper';

/** 调班: a change of a published roster, with its reason and the people's consent. Written together with the cells and the new version. */
export interface RosterChange {
  readonly id: string;
  readonly month: MonthKey;
  readonly hallId: string;
  /** 换班, 替班, 备班顶上, 缺勤后修补, 准假 */
  readonly kind: 'swap' | 'replacement' | 'standby' | 'repair' | 'leave';
  readonly cells: readonly {
    readonly staffId: string;
    readonly date: number;
    readonly before: RosterCell | null;
    readonly after: RosterCell | null;
  }[];
  readonly reason: string;
  readonly consents: readonly { readonly staffId: string; readonly how: ToldHow; readonly at: Instant }[];
  readonly told: readonly { readonly who: string; readonly how: ToldHow; readonly at: Instant }[];
  /** Soft rules that the change breaks, each with its reason. */
  readonly accepted: readonly AcceptedBreach[];
  readonly madeAt: Instant;
  readonly by: string;
  /** The version of the roster that this change made. */
  readonly version: number;
}

/** 备班: somebody who comes when another person is missing. `id` is `${day}:${staffId}`. */
export interface Standby {
  readonly id: string;
  readonly hallId: string;
  readonly day: DayKey;
  readonly staffId: string;
  readonly note: string;
  readonly voided?: VoidMark;
}
