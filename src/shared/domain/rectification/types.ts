import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

/** Where a finding comes from. `incident` are the incident's own follow-ups (后续). */
export type RectificationSource = 'incident' | 'drill' | 'patrol' | 'equipment' | 'complaint' | 'other';

/** `open` → `done` (the owner says so) → `closed` (somebody else has looked again); a failed re-check opens it again. */
export type RectificationState = 'open' | 'done' | 'closed';

/** 整改: one finding with an owner and a day, whatever it comes from. */
export interface Rectification {
  readonly id: string;
  /** `ZG-2026-07` */
  readonly number: string;
  readonly source: RectificationSource;
  /** Record that it belongs to, '' = none. */
  readonly sourceId: string;
  readonly hallId: string;
  readonly finding: string;
  readonly measure: string;
  /** One of ours, or '' with `ownerText` for somebody outside (物业, 维保单位). */
  readonly ownerId: string;
  readonly ownerText: string;
  readonly foundOn: DayKey;
  readonly dueOn: DayKey;
  readonly state: RectificationState;
  /** What happened, in order; only added to. */
  readonly steps: readonly RectificationStep[];
  readonly photos: readonly string[];
  /** 预案修订: a new plan version came of it. */
  readonly planVersionId: string;
  readonly by: string;
  readonly voided?: VoidMark;
}
export interface RectificationStep {
  readonly kind: 'done' | 'passed' | 'failed' | 'postponed';
  readonly at: Instant;
  readonly by: string;
  readonly note: string;
  /** Of a postponement: the day before. */
  readonly oldDue: DayKey | '';
}
