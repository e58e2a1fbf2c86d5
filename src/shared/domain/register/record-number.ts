import type { DayKey } from '#src/shared/domain/core/day.ts';

/** Prefixes of the records' numbers (forms.md: prefix + year + serial). */
export type NumberPrefix = 'SJ' | 'TS' | 'YA' | 'YL' | 'XC' | 'QC' | 'ZG' | 'JK';

/** `SJ2026-023`: the prefix, the year of `day` and a serial of three digits or more. */
export const recordNumber = (prefix: NumberPrefix, day: DayKey, serial: number): string =>
  `${prefix}${day.slice(0, 4)}-${String(serial).padStart(3, '0')}`;

/**
 * The next free number of the day's year. Voided records keep theirs, so `taken` holds the numbers of all records ever made: a number is
 * never given twice. Numbers of another form (from an old register) are passed over.
 */
export function nextNumber(prefix: NumberPrefix, day: DayKey, taken: readonly string[]): string {
  const head = `${prefix}${day.slice(0, 4)}-`;
  const serials = taken.filter((n) => n.startsWith(head)).map((n) => Number(n.slice(head.length)));
  return recordNumber(prefix, day, Math.max(0, ...serials.filter(Number.isInteger)) + 1);
}
