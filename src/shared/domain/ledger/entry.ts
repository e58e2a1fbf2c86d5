import { type DayKey, dayOfInstant, type Minutes } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import { fieldsInUse, standing, stateField } from './kinds.ts';
import type { LedgerEntry, LedgerKind } from './types.ts';

/** What somebody writes into a ledger; values as {@link LedgerEntry.values}. */
export interface EntryInput {
  readonly day: DayKey;
  readonly time: Minutes | null;
  readonly hallId: string;
  readonly values: Readonly<Record<string, string>>;
  readonly photos: readonly string[];
}

const filled = (values: EntryInput['values']): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, text]) => (text.trim() === '' ? [] : [[key, text.trim()]])));

/** A state that was not chosen is the first one. */
function withState(kind: LedgerKind, values: Record<string, string>): Record<string, string> {
  const field = stateField(kind);
  const first = field?.choices[0];
  return field && first !== undefined && values[field.key] === undefined ? { ...values, [field.key]: first } : values;
}

/**
 * Writes an entry: a new one with its number, or an old one with other values. Refused for a day that has not come (`ledger/future`),
 * without a required field (`ledger/missing`, at the field) and without what finishing needs (`ledger/missing-done`).
 */
export function writeEntry(
  kind: LedgerKind,
  input: EntryInput,
  head: Pick<LedgerEntry, 'id' | 'number' | 'by' | 'at'>,
  now: Writer['now'],
): Result<LedgerEntry, Problem> {
  if (input.day > dayOfInstant(now)) return err({ code: 'ledger/future', at: 'day' });
  const values = withState(kind, filled(input.values));
  const stand = standing(kind, values);
  for (const field of fieldsInUse(kind)) {
    if (values[field.key] !== undefined || field.required === 'no') continue;
    if (field.required === 'yes') return err({ code: 'ledger/missing', at: field.key, detail: { name: field.name } });
    if (stand.state === 'done') return err({ code: 'ledger/missing-done', at: field.key, detail: { name: field.name } });
  }
  const { day, time, hallId, photos } = input;
  return ok({ ...head, kindId: kind.id, day, time, hallId, values, ...stand, photos });
}

/** 逾期: not finished, and its day is over. */
export const isLate = (entry: LedgerEntry, today: DayKey): boolean =>
  !entry.voided && entry.state === 'open' && entry.dueOn !== '' && entry.dueOn < today;

/** What 再记一条 copies: everything but how the last one ended, its photos and its deadline. */
export function repeated(kind: LedgerKind, last: LedgerEntry): Record<string, string> {
  const ends = new Set(
    fieldsInUse(kind)
      .filter((f) => f.required === 'done' || f.type === 'state' || f.type === 'due' || f.type === 'day')
      .map((f) => f.key),
  );
  return Object.fromEntries(Object.entries(last.values).filter(([key]) => !ends.has(key)));
}
