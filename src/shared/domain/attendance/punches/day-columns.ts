import { dateOf, dayOfNumber } from '#src/shared/domain/core/day.ts';
import { civilDay } from './civil.ts';
import { type DayHint, readMoments } from './moments.ts';
import { halfWidth } from './plain-text.ts';

/** Column → day, days since 1970-01-01; null for a day that does not exist (31 of a short month). */
export type DayColumns = ReadonlyMap<number, number | null>;

/** Fewer numbers in a row are no calendar, unless the period says that there are so few days. */
const FEWEST = 4;
const WEEKDAY =
  /(?:星期|周|礼拜)?[一二三四五六日天]$|^(?:星期|周|礼拜)?[一二三四五六日天](?=\s|\d|$)|[（(].*[)）]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi;

interface Heading {
  readonly column: number;
  /** Of the month. */
  readonly date: number;
  /** Written in full. */
  readonly day: number | null;
}

/**
 * Reads a row of day headings: `1…31`, `26…31 1…25`, `1日`, `09-01`, `2026-09-01`, with or without the weekday. Days without a month
 * get it from the period. Gives `no-period` when the days are there and nothing says of which month, null when it is no such row.
 */
export function dayColumns(cells: readonly string[], hint: DayHint): DayColumns | 'no-period' | null {
  const headings = cells.flatMap((cell, column) => headingOf(cell, column, hint) ?? []);
  const run = longestRun(headings);
  if (run.length < FEWEST && !isShort(run, hint)) return null;
  if (run.every((h) => h.day !== null)) return new Map(run.map((h) => [h.column, h.day]));
  return hint.period === null ? 'no-period' : placed(run, hint.period);
}

/** Few headings count when they are written in full, or are all the days of the period. */
function isShort(run: readonly Heading[], { period }: DayHint): boolean {
  if (run.length > 1 && run.every((h) => h.day !== null)) return true;
  if (run.length === 0 || period === null || period.last - period.first + 1 !== run.length) return false;
  return run[0]?.day === period.first || run[0]?.date === dateOf(dayOfNumber(period.first));
}

function headingOf(cell: string, column: number, hint: DayHint): Heading | null {
  if (cell.length > 24) return null;
  const text = halfWidth(cell).trim().replace(WEEKDAY, '').trim();
  const plain = /^0?(\d{1,2})\s?[日号]?$/.exec(text);
  if (plain) return Number(plain[1]) >= 1 && Number(plain[1]) <= 31 ? { column, date: Number(plain[1]), day: null } : null;
  if (!/\d/.test(text) || /\d:\d/.test(text)) return null;
  const m = readMoments(text, hint);
  if (m.day === null || m.clocks.length > 0) return null;
  return { column, date: 0, day: m.day };
}

/** The longest stretch of headings in which each day follows the one before: 1, 2, 3 or 30, 31, 1. */
function longestRun(headings: readonly Heading[]): Heading[] {
  let best: Heading[] = [];
  let run: Heading[] = [];
  for (const h of headings) {
    const before = run.at(-1);
    run = before && follows(before, h) ? [...run, h] : [h];
    if (run.length > best.length) best = run;
  }
  return best;
}

const follows = (a: Heading, b: Heading): boolean =>
  a.day !== null && b.day !== null
    ? b.day > a.day && b.day - a.day < 32
    : a.day === null && b.day === null && (b.date > a.date || (a.date >= 28 && b.date === 1));

/**
 * Gives each day of the month its month: the day of that number in the period; where the headings run over a month's end, forward from
 * the period's first month, or into its only month.
 */
function placed(run: readonly Heading[], period: NonNullable<DayHint['period']>): DayColumns {
  const wrap = run.findIndex((h, i) => i > 0 && h.date < (run[i - 1]?.date ?? 0));
  const [first, last] = [monthAt(period.first), monthAt(period.last)];
  const within = (day: number | null): boolean => day !== null && day >= period.first && day <= period.last;
  const dayOf = (h: Heading, i: number): number | null => {
    if (wrap > 0) return dayAt((first === last ? first - 1 : first) + (i >= wrap ? 1 : 0), h.date);
    const inside = [first, first + 1].map((month) => dayAt(month, h.date)).find(within);
    return inside ?? dayAt(first, h.date);
  };
  return new Map(run.map((h, i) => [h.column, dayOf(h, i)]));
}

/** Months counted from year 0. */
const dayAt = (month: number, date: number): number | null => civilDay(Math.floor(month / 12), (month % 12) + 1, date);

/** The month a day lies in, counted from year 0. */
function monthAt(day: number): number {
  const key = dayOfNumber(day);
  return Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
}

/** A row of weekdays below or above the days. */
export const isWeekdays = (cells: readonly string[]): boolean =>
  cells.every((c) => /^(?:(?:星期|周|礼拜)?[一二三四五六日天])?$/.test(c.trim()));
