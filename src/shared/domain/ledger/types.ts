import type { DayKey, Instant, Minutes } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

/**
 * What a field of a ledger holds. `state` is a choice that says how far a matter is, `due` the day by which it must be done; a ledger has
 * at most one of each. `name` and `phone` are of people who came to the hall: shown and printed masked. `people` are several of ours.
 */
export const fieldTypes = [
  'text',
  'long',
  'number',
  'choice',
  'state',
  'person',
  'people',
  'counter',
  'day',
  'due',
  'name',
  'phone',
] as const;
export type LedgerFieldType = (typeof fieldTypes)[number];

/** One column of a ledger. */
export interface LedgerField {
  /** Never changes: the values of entries are kept by it. */
  readonly key: string;
  readonly name: string;
  readonly type: LedgerFieldType;
  /** `done`: must be there when the matter is finished. */
  readonly required: 'no' | 'yes' | 'done';
  /** Words of a choice or state, in order; the first is proposed. */
  readonly choices: readonly string[];
  /** Words of a state that finish the matter. */
  readonly done: readonly string[];
  /** Unit of a number: 人次, 件. */
  readonly unit: string;
  /** Column on paper: not printed, narrow, middle, or what is left of the width. */
  readonly print: 'no' | 'narrow' | 'middle' | 'wide';
  /** Counted by its values in the statistics; a number is added up. */
  readonly stat: boolean;
  /** Not asked for any more; entries keep what they have. */
  readonly off?: boolean;
}

/** 台账: what one kind of service record looks like. Data, so that a supervisor can add one without code. */
export interface LedgerKind {
  readonly id: string;
  readonly name: string;
  /** What belongs here, in a sentence. */
  readonly note: string;
  /** Letters before the number of an entry, and how it counts. */
  readonly prefix: string;
  readonly per: 'year' | 'month';
  readonly fields: readonly LedgerField[];
  readonly order: number;
  /** Not offered any more; its entries stay. */
  readonly off?: boolean;
}

/** One line of a ledger. */
export interface LedgerEntry {
  readonly id: string;
  readonly kindId: string;
  /** `BB-2026-0012` */
  readonly number: string;
  readonly day: DayKey;
  /** When on that day; null = not known. */
  readonly time: Minutes | null;
  readonly hallId: string;
  /** By field key: texts as typed, days as day keys, people and counters as ids (several joined by commas). Empty ones are absent. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether somebody still has to finish it; '' = a ledger without states. Follows from the values. */
  readonly state: 'open' | 'done' | '';
  /** By which day; '' = no deadline. Follows from the values. */
  readonly dueOn: DayKey | '';
  readonly photos: readonly string[];
  readonly by: string;
  readonly at: Instant;
  readonly voided?: VoidMark;
}

/** 办件类型 of the window counts. */
export interface IntakeKind {
  readonly id: string;
  readonly name: string;
  /** 其中: already inside another number, so it is not added to the total. */
  readonly within: boolean;
  readonly order: number;
  readonly off?: boolean;
}

/** 窗口收件: what one counter took in on one day. `id` = {@link intakeId}. */
export interface IntakeDay {
  readonly id: string;
  readonly day: DayKey;
  readonly hallId: string;
  readonly counterId: string;
  /** By intake kind; a kind that was not counted is absent, 0 is a count. */
  readonly counts: Readonly<Record<string, number>>;
  readonly by: string;
  readonly at: Instant;
}

export const intakeId = (day: DayKey, counterId: string): string => `${day}:${counterId}`;
