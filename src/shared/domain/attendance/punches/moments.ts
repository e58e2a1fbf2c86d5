import { civilDay } from './civil.ts';
import { halfWidth } from './plain-text.ts';

/** What dates in a file may leave out. */
export interface DayHint {
  /** The file counts days from 1904-01-01 instead of 1899-12-30 (old Excel for Mac). */
  readonly from1904: boolean;
  /** First and last day that the head of the file names, days since 1970-01-01; null when it names none. */
  readonly period: { readonly first: number; readonly last: number } | null;
}

/** A time found in a cell. */
export interface Clock {
  /** Day written with it; null when it belongs to the row's or column's day. */
  readonly day: number | null;
  /** Seconds after that day's midnight; 次日 adds a day. */
  readonly second: number;
  /** False when the seconds were not written. */
  readonly exact: boolean;
}

export interface Moments {
  readonly clocks: readonly Clock[];
  /** A day that stands without a time. */
  readonly day: number | null;
  /** Something looks like a time or date and is none; `year` when only its year is missing. */
  readonly trouble: '' | 'time' | 'year';
}

const DAY = 86_400;
const UTC_8 = 8 * 3600;
/** Longer cells are remarks, characters. */
const LONGEST_CELL = 2_000;

/** Day count of Excel's day 0, in days since 1970-01-01. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;

/**
 * One after the other: full date, two-digit year as 钉钉 writes it, month first as an English Excel writes it, 9月1日, 9-1, neighbour
 * day, part of the day, and a time. A time may touch the next one (`08:2912:01`), a range over days may not.
 */
const TOKEN =
  /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)日?T?|(?<![\d-])(\d{2})-(\d{1,2})-(\d{1,2})(?!\d)|(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)|(?<!\d)(\d{1,2})月(\d{1,2})日?|(?<![\d:./-])(\d{1,2})[-/](\d{1,2})(?![\d:/-])|(次日|翌日|隔日|第二天|明天)|(前日|前一日|昨日|昨天)|(上午|早上|早晨|凌晨|[Aa]\.?[Mm]\b\.?)|(下午|晚上|傍晚|[Pp]\.?[Mm]\b\.?)|(中午)|(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?(Z|\+08:?00)?)?(?:\s?([AaPp])\.?[Mm]\b\.?)?(\s?[（(]?\+1[)）]?|\s?[（(](?:次日|翌日)[)）])?/g;

/** 09:00到18:00 of a leave or overtime slip is no punch, nor is a corrected time (补卡). */
const isSlip = (part: string): boolean =>
  part.includes('补卡') || (/假|外出|出差|公出|加班|调休|班次|排班|审批/.test(part) && /\d:\d{2}\s*(?:到|至|[-~—])/.test(part));

/** Every time of a cell: several times, stuck together or on lines of their own, with days, 次日, 上午/下午, or as Excel's number. */
export function readMoments(cell: string, hint: DayHint): Moments {
  const common = commonMoment(cell);
  if (common) return common;
  const text = halfWidth(cell.slice(0, LONGEST_CELL)).trim();
  const bare = bareMoments(text, hint);
  if (bare) return bare;
  const state: Reading = { clocks: [], day: null, lastDay: null, offset: 0, half: '', trouble: '', hint };
  for (const part of text.replace(/(\d)\s?[时点]\s?(\d{1,2})(?:\s?分)?(?:\s?(\d{1,2})\s?秒)?/g, clockOfHours).split(/[\n;]/)) {
    if (isSlip(part)) continue;
    const rest = part.replace(TOKEN, (...m) => takeToken(m, state));
    if (/\d\s*:\s*\d/.test(rest)) state.trouble ||= 'time';
    else if (state.clocks.length === 0 && state.day === null && /^[\d.:/\s-]*\d[\d.:/\s-]*$/.test(rest)) state.trouble ||= 'time';
  }
  return { clocks: state.clocks, day: state.day, trouble: state.trouble };
}

/** What most cells hold, read in one go: `2026-09-01`, `08:29`, `08:29:31`, `2026-09-01 08:29:31`. */
const COMMON = /^(?:(\d{4})[-/](\d{1,2})[-/](\d{1,2}))?(?:(?:^| )(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function commonMoment(cell: string): Moments | null {
  if (cell.length > 19) return null;
  const m = COMMON.exec(cell);
  if (!m || cell === '') return null;
  const day = m[1] === undefined ? null : civilDay(Number(m[1]), Number(m[2]), Number(m[3]));
  if (m[1] !== undefined && day === null) return { clocks: [], day: null, trouble: 'time' };
  if (m[4] === undefined) return { clocks: [], day, trouble: '' };
  const [hour, minute, second] = [Number(m[4]), Number(m[5]), Number(m[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { clocks: [{ day, second: hour * 3600 + minute * 60 + second, exact: m[6] !== undefined }], day, trouble: '' };
}

const clockOfHours = (_: string, hour: string, minute: string, second: string | undefined): string =>
  [hour, minute.padStart(2, '0'), ...(second === undefined ? [] : [second.padStart(2, '0')])].join(':');

interface Reading {
  readonly clocks: Clock[];
  day: number | null;
  lastDay: number | null;
  offset: number;
  half: '' | 'am' | 'pm' | 'noon' | 'utc';
  trouble: Moments['trouble'];
  readonly hint: DayHint;
}

/** Takes one match of {@link TOKEN} and leaves nothing of it; what is left of the cell afterwards was not understood. */
function takeToken(m: readonly unknown[], state: Reading): string {
  const n = (i: number): number => Number(m[i]);
  const has = (i: number): boolean => typeof m[i] === 'string';
  if (has(1)) takeDay(civilDay(n(1), n(2), n(3)), state);
  else if (has(4)) takeDay(civilDay(2000 + n(4), n(5), n(6)), state);
  else if (has(7)) takeDay(civilDay(n(9), n(7), n(8)), state);
  else if (has(10)) takeShortDay(n(10), n(11), state);
  else if (has(12)) takeShortDay(n(12), n(13), state);
  else if (has(14)) state.offset = 1;
  else if (has(15)) state.offset = -1;
  else if (has(16)) state.half = 'am';
  else if (has(17)) state.half = 'pm';
  else if (has(18)) state.half = 'noon';
  else {
    // The hall lives at UTC+8.
    if (m[22] === 'Z') state.half = 'utc';
    takeClock(n(19), n(20), m[21], String(m[23] ?? '').toLowerCase(), has(24), state);
  }
  return ' ';
}

function takeDay(day: number | null, state: Reading): void {
  if (day === null) state.trouble ||= 'time';
  state.day ??= day;
  state.lastDay = day;
}

function takeShortDay(month: number, date: number, state: Reading): void {
  const day = dayOfPeriod(month, date, state.hint.period);
  if (day === null && state.hint.period === null && civilDay(2000, month, date) !== null) state.trouble ||= 'year';
  else takeDay(day, state);
}

/** The year of `month-date`, from the period in the head of the file: the one that lies in it, or nearest to its start. */
export function dayOfPeriod(month: number, date: number, period: DayHint['period']): number | null {
  if (period === null) return null;
  // 366 days before and after cover every period of up to a year.
  const year = 1970 + Math.floor((period.first + 0.5) / 365.2425);
  const near = [year - 1, year, year + 1].flatMap((y) => civilDay(y, month, date) ?? []);
  const away = (day: number): number => (day < period.first ? period.first - day : Math.max(0, day - period.last));
  return near.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function takeClock(hour: number, minute: number, seconds: unknown, suffix: string, nextDay: boolean, state: Reading): void {
  const half = suffix === 'a' ? 'am' : suffix === 'p' ? 'pm' : state.half;
  const h24 =
    half === 'am' && hour === 12 ? 0 : half === 'pm' && hour < 12 ? hour + 12 : half === 'noon' && hour < 3 ? hour + 12 : hour;
  const second = h24 * 3600 + minute * 60 + Number(seconds ?? 0);
  const real = minute < 60 && Number(seconds ?? 0) < 60 && (h24 < 24 || second === DAY);
  if (real)
    state.clocks.push({
      day: state.lastDay,
      second: second + (state.offset + (nextDay ? 1 : 0)) * DAY + (half === 'utc' ? UTC_8 : 0),
      exact: typeof seconds === 'string',
    });
  else state.trouble ||= 'time';
  state.offset = 0;
  state.half = '';
}

/** Cells of digits only: Excel's day number with or without a fraction, `20260901083000`, `0830 1201`; null when it is none. */
function bareMoments(text: string, hint: DayHint): Moments | null {
  if (!/^[\d. ]+$/.test(text) || text === '') return null;
  if (/^[3-6]\d{4}$|^\d{5}\.\d+$|^0?\.\d+$/.test(text)) return serialMoments(Number(text), hint);
  const stamp = /^((?:19|20)\d{2})(\d{2})(\d{2})(?: ?(\d{2})(\d{2})(\d{2})?)?$/.exec(text);
  if (stamp) {
    const day = civilDay(Number(stamp[1]), Number(stamp[2]), Number(stamp[3]));
    if (day === null) return { clocks: [], day: null, trouble: 'time' };
    return stamp[4] === undefined ? { clocks: [], day, trouble: '' } : clocks([stamp.slice(4, 7)], day);
  }
  if (/^\d{3,4}(?: +\d{3,4})*$/.test(text))
    return clocks(
      text.split(/ +/).map((t) => [t.slice(0, -2), t.slice(-2)]),
      null,
    );
  return /^\d{5,6}$/.test(text) ? clocks([[text.slice(0, -4), text.slice(-4, -2), text.slice(-2)]], null) : null;
}

function clocks(parts: readonly (readonly (string | undefined)[])[], day: number | null): Moments {
  const read = parts.map(([h, m, s]) => ({ h: Number(h), m: Number(m), s: Number(s ?? 0), exact: s !== undefined }));
  if (read.some(({ h, m, s }) => h > 23 || m > 59 || s > 59)) return { clocks: [], day, trouble: 'time' };
  return { clocks: read.map(({ h, m, s, exact }) => ({ day, second: h * 3600 + m * 60 + s, exact })), day, trouble: '' };
}

/** Excel counts days and fractions of a day; the second is the smallest unit a machine writes. */
function serialMoments(serial: number, hint: DayHint): Moments {
  const total = Math.round(serial * DAY);
  const whole = Math.floor(total / DAY);
  const day = serial < 1 ? null : whole + (hint.from1904 ? EPOCH_1904 : EPOCH_1900);
  const second = total - whole * DAY;
  return { clocks: second > 0 || serial < 1 ? [{ day, second, exact: true }] : [], day, trouble: '' };
}
