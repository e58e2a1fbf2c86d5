import { dayOfNumber } from '#src/shared/domain/core/day.ts';

/** What a number format shows. */
export type NumberKind = 'number' | 'date' | 'time';

/** Formats that every workbook has without saying so; 27–36 and 50–58 are the Chinese ones. */
export function builtInKind(id: number): NumberKind {
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56) return 'time';
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'number';
}

/** Reads a format such as `yyyy"年"m"月"d"日"`, `[$-804]h:mm` or `0.00`. */
export function kindOfFormat(format: string): NumberKind {
  const plain = format
    .slice(0, 200)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general|@/.test(plain)) return 'number';
  if (/[yd]|e{1,4}(?![+-])/.test(plain)) return 'date';
  if (/[hs]|a\/p|am\/pm/.test(plain)) return 'time';
  return /m/.test(plain) && !/[0#]/.test(plain) ? 'date' : 'number';
}

const DAY = 86_400;
/** Numbers below this are times and durations, not days. */
const SMALLEST_DAY = 1_000;
/** 1970-01-01 in days of Excel. */
const EPOCH_1900 = 25_569;
const YEARS_1904 = 1462;

const pad = (n: number): string => (n < 10 ? `0${n}` : String(n));
const clock = (second: number): string =>
  `${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}`;

/**
 * A number cell as text that says the same in every locale: `YYYY-MM-DD`, `YYYY-MM-DD HH:mm:ss` or `HH:mm:ss` where its format is one
 * of date or time, else its digits. 25:30 of a duration is `+1` and the time.
 */
export function numberText(value: number, kind: NumberKind, from1904: boolean): string {
  if (kind === 'number' || !(value >= 0 && value < 200_000)) return String(value);
  const total = Math.round(value * DAY);
  if (value < SMALLEST_DAY) {
    if (kind === 'date') return String(value);
    return value < 2 ? `${clock(total % DAY)}${total >= DAY ? '(+1)' : ''}` : String(value);
  }
  const day = dayOfNumber(Math.floor(total / DAY) - EPOCH_1900 + (from1904 ? YEARS_1904 : 0));
  return total % DAY === 0 ? day : `${day} ${clock(total % DAY)}`;
}
