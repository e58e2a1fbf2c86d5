import type { DayKey } from '#src/shared/domain/core/day.ts';

/** Digits of the serial by prefix; a year that needs more gets more. */
const digits = { SJ: 4, TS: 4, YA: 2, YL: 2, XC: 4, QC: 3, ZG: 2, JK: 3 } as const;

/** Prefixes of the records' numbers (forms.md, Numbers): 事件 投诉 预案 演练 巡查 器材 整改 监控. */
export type NumberPrefix = keyof typeof digits;

/** `SJ-2026-0012`: the prefix, the year of `day` and a serial. */
export const recordNumber = (prefix: NumberPrefix, day: DayKey, serial: number): string =>
  `${prefix}-${day.slice(0, 4)}-${String(serial).padStart(digits[prefix], '0')}`;

/** How a ledger numbers its entries: `ZX-2026-0012`, or by month `ZX-2026-10-0012`. */
export interface NumberRule {
  readonly prefix: string;
  readonly per: 'year' | 'month';
}

/** What the numbers of the day's year (or month) begin with. */
export const numberHead = ({ prefix, per }: NumberRule, day: DayKey): string =>
  `${prefix}-${day.slice(0, per === 'year' ? 4 : 7)}-`;

/** The next number of a ledger, as {@link nextNumber}; serials have four digits at least. */
export const nextRuledNumber = (rule: NumberRule, day: DayKey, taken: readonly string[]): string =>
  `${numberHead(rule, day)}${String(nextSerial(numberHead(rule, day), taken)).padStart(4, '0')}`;

/**
 * The next free number of the day's year. Voided records keep theirs, so `taken` holds the numbers of all records ever made: a number is
 * never given twice. Numbers of another form (from an old register) are passed over.
 */
export const nextNumber = (prefix: NumberPrefix, day: DayKey, taken: readonly string[]): string =>
  recordNumber(prefix, day, nextSerial(`${prefix}-${day.slice(0, 4)}-`, taken));

function nextSerial(head: string, taken: readonly string[]): number {
  const serials = taken.filter((n) => n.startsWith(head)).map((n) => Number(n.slice(head.length)));
  return serials.reduce((most, n) => (Number.isInteger(n) && n > most ? n : most), 0) + 1;
}
