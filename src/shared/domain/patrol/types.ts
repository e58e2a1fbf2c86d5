import type { DayKey, Instant, Minutes } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

export interface PatrolItem {
  readonly id: string;
  readonly text: string;
  /** 闭厅检查: looked at on the day's last round only (第二十五条: 营业结束时). */
  readonly closing?: true;
}

/** One item of a round as it was found. `none` = it does not apply here (不涉及). */
export interface PatrolResult {
  readonly itemId: string;
  readonly text: string;
  readonly ok: boolean;
  readonly none?: true;
  readonly closing?: true;
  readonly note: string;
}

/**
 * 巡查方案. `rounds`: daily rounds at least every `everyMinutes` of opening time (公安部61号令第二十五条: 公众聚集场所 at least every two hours).
 * `inspection`: a recurring fire inspection, once in `everyMonths` (第二十六条: 机关 quarterly, others monthly).
 */
export interface PatrolPlan {
  readonly id: string;
  readonly kind: 'rounds' | 'inspection';
  readonly hallId: string;
  readonly title: string;
  readonly everyMinutes: Minutes;
  readonly everyMonths: number;
  /** 0, 0 = the hall's opening hours. */
  readonly from: Minutes;
  readonly to: Minutes;
  readonly items: readonly PatrolItem[];
  readonly order: number;
  /** The first day on which rounds are due; without it they always were. */
  readonly startsOn?: DayKey;
  readonly voided?: VoidMark;
}

/** One round: what was seen, signed by the patroller and by the supervisor (第二十五条). `id` of a planned round is `${planId}:${day}:${dueAt}`. */
export interface PatrolRound {
  readonly id: string;
  /** `XC-2026-0118` */
  readonly number: string;
  readonly planId: string;
  readonly hallId: string;
  readonly day: DayKey;
  /** When it was due, minutes of the day; -1 = an extra round. */
  readonly dueAt: Minutes;
  readonly doneAt: Instant;
  /** 补记: when it was written down, where that was not on the spot; the reason stands in `note`. */
  readonly enteredAt?: Instant;
  readonly patrollerId: string;
  /** Checklist as it was on that day. */
  readonly results: readonly PatrolResult[];
  readonly photos: readonly string[];
  /** The two signatures: names typed in by the people at the desk. '' = not yet. */
  readonly patrollerSigned: Instant | '';
  readonly supervisorSigned: Instant | '';
  readonly supervisor: string;
  readonly note: string;
  readonly by: string;
  readonly voided?: VoidMark;
}
