import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import type { LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { showValue } from '#src/shared/domain/ledger/value.ts';

/** The lines that a number of the statistics stands for. */
export interface Narrowing {
  readonly is: '@day' | '@hour' | 'field';
  /** Of the field, '' for days and hours. */
  readonly name: string;
  readonly value: string;
  readonly fits: (entry: LedgerEntry) => boolean;
}

/** Reads the address; undefined = every line. */
export function narrowing(kind: LedgerKind, book: LedgerBook, key: string, value: string): Narrowing | undefined {
  if (key === '@day') return { is: key, name: '', value: value.slice(5), fits: (e) => e.day === value };
  if (key === '@hour')
    return { is: key, name: '', value, fits: (e) => e.time !== null && Math.floor(e.time / 60) === Number(value) };
  const field = kind.fields.find((f) => f.key === key);
  if (!field) return undefined;
  const fits = (e: LedgerEntry): boolean => {
    const has = e.values[field.key] ?? '';
    return field.type === 'people' ? has.split(',').includes(value) : has === value;
  };
  return { is: 'field', name: field.name, value: showValue(field, value, book.names), fits };
}
