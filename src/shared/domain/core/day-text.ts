import { addDays, type DayKey, isDayKey } from './day.ts';

const pad = (text: string): string => text.padStart(2, '0');

/** Excel counts days from 1899-12-30 (the 1900 system; serials below 60 are not dates that a hall meets). */
const EXCEL_EPOCH = '1899-12-30';

/**
 * Reads a date as people type it: `2026-10-08`, `2026/10/8`, `2026.10.8`, `2026年10月8日`, `20261008`, an Excel serial `46303`,
 * and, with a year to lean on, `10-8`; full-width characters too. Null when it is no date.
 */
export function parseDay(text: string, yearIfMissing?: number): DayKey | null {
  const plain = text.normalize('NFKC').trim();
  const full = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(plain);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const short = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain);
  const parts = full ?? packed;
  if (parts) return valid(`${parts[1]}-${pad(parts[2] ?? '')}-${pad(parts[3] ?? '')}`);
  if (short && yearIfMissing !== undefined) return valid(`${yearIfMissing}-${pad(short[1] ?? '')}-${pad(short[2] ?? '')}`);
  if (/^\d{5}(\.\d+)?$/.test(plain)) return addDays(EXCEL_EPOCH, Math.floor(Number(plain)));
  return null;
}

const valid = (day: string): DayKey | null => (isDayKey(day) ? day : null);

/** A date cell whose text was not written as the register writes it: shown as “认作”. */
export const readDateAs = (text: string): DayKey | null => {
  const day = parseDay(text);
  return day !== null && day !== text.trim() ? day : null;
};
