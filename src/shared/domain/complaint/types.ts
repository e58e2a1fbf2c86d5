import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

/** 受理 → 调查 → 处置 → 反馈 → 归档 (GB/T 36113). */
export type ComplaintState = 'accepted' | 'investigating' | 'handling' | 'answering' | 'filed';

/** 投诉 */
export interface Complaint {
  readonly id: string;
  /** `TS-2026-0011` */
  readonly number: string;
  readonly receivedAt: Instant;
  readonly channel: 'counter' | 'phone' | 'hotline12345' | 'letterBox' | 'online' | 'transferred' | 'other';
  /** 诉求类别: attitude, efficiency, rule, environment, integrity, other. */
  readonly topic: 'attitude' | 'efficiency' | 'rule' | 'environment' | 'integrity' | 'other';
  readonly anonymous: boolean;
  readonly complainant: string;
  readonly phone: string;
  readonly hallId: string;
  readonly counterId: string;
  /** 被投诉人; none = the hall as such. */
  readonly respondentIds: readonly string[];
  /** 事发 day and what is complained of. */
  readonly happenedOn: DayKey;
  readonly content: string;
  /** 诉求: what the person wants. */
  readonly wants: string;
  readonly state: ComplaintState;
  /** What happened, in order; only added to. */
  readonly stages: readonly ComplaintStage[];
  /** By which day each stage is due: the settings' working days of the real calendar at acceptance. */
  readonly due: Readonly<Record<Exclude<ComplaintState, 'filed'>, DayKey>>;
  /** 是否属实 */
  readonly outcome: 'founded' | 'partly' | 'unfounded' | 'withdrawn' | '';
  readonly satisfaction: 'satisfied' | 'fair' | 'dissatisfied' | 'unreached' | '';
  /** 重复投诉: the earlier one, else ''. */
  readonly repeatOf: string;
  readonly photos: readonly string[];
  /** Counts in the appraisal of the respondents. */
  readonly appraisal: boolean;
  readonly by: string;
  readonly voided?: VoidMark;
}

/** One stage's note: what was found or done, and who. */
export interface ComplaintStage {
  readonly state: ComplaintState;
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
  /** 被投诉人陈述 in the investigation, 审批意见 in the handling, else ''. */
  readonly statement: string;
}
