import type { DayKey } from '#src/shared/domain/core/day.ts';

/** Digits of the serial by prefix; a year that needs more gets more. */
const digits = { SJ: 4, TS: 4, YA: 2, YL: 2, XC: 4, QC: 3, ZG: 2, JK: 3 } as const;

/** Prefixes of the records' numbers (forms.md, Numbers): 事件 投诉 预案 演练 巡查 器材 整改 监控. */
export type NumberPrefix = keyof typeof digits;

/** `SJ-2026-0012`: the prefix, the year of `day` and a serial. */
export const recordNumber = (prefix: NumberPrefix, day: DayKey, serial: number): string =>
  `${prefix}-${day.slice(0, 4)}-${String(serial).padStart(digits[prefix], '0')}`;

/**
 * The next free number of the day's year. Voided records keep theirs, so `taken` holds the numbers of all records ever made: a number is
 * never given twice. Numbers of another form (from an old register) are passed over.
 */
export function nextNumber(prefix: NumberPrefix, day: DayKey, taken: readonly string[]): string {
  const head = `${prefix}-${day.slice(0, 4)}-`;
  const serials = taken.filter((n) => n.startsWith(head)).map((n) => Number(n.slice(head.length)));
  return recordNumber(prefix, day, Math.max(0, ...serials.filter(Number.isInteger)) + 1);
}
