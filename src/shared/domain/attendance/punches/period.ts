import { daysInMonth } from '#src/shared/domain/core/day.ts';
import { civilDay } from './civil.ts';
import type { Grid } from './grid.ts';
import type { DayHint } from './moments.ts';
import { halfWidth } from './plain-text.ts';

type Period = NonNullable<DayHint['period']>;

const RANGE =
  /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?[^\d]{1,20}?(?:(\d{4})\s?[-/.年]\s?)?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/;
const COMPACT = /(?<!\d)(\d{4})(\d{2})(\d{2})\s?[-~—_至到]+\s?(\d{4})(\d{2})(\d{2})(?!\d)/;
const MONTH = /(?<!\d)(\d{4})\s?[-/.年_]\s?(\d{1,2})(?!\d)(?!\s?[-/.月]\s?\d)/;
const COMPACT_MONTH = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/;
const DAY = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/;
/** When the file was made says nothing about the days in it. */
const MADE = /制表|打印|生成|导出|下载|print|export/i;
/** The head of a sheet, rows. */
const HEAD_ROWS = 12;
const LONGEST_DAYS = 400;

/** First and last day as a text names them: a range (also over a year's end), else a month, else one day. */
export function periodOf(text: string): Period | null {
  const plain = halfWidth(text.slice(0, 300));
  const range = RANGE.exec(plain);
  if (range) {
    const [y1, m1, d1, y2, m2, d2] = range.slice(1).map((n) => (n === undefined ? undefined : Number(n)));
    const first = civilDay(y1 ?? 0, m1 ?? 0, d1 ?? 0);
    const sameYear = civilDay(y2 ?? y1 ?? 0, m2 ?? 0, d2 ?? 0);
    const last =
      y2 === undefined && first !== null && sameYear !== null && sameYear < first
        ? civilDay((y1 ?? 0) + 1, m2 ?? 0, d2 ?? 0)
        : sameYear;
    if (first !== null && last !== null && last >= first && last - first < LONGEST_DAYS) return { first, last };
  }
  const compact = COMPACT.exec(plain)?.slice(1).map(Number);
  if (compact) {
    const [a, b] = [
      civilDay(compact[0] ?? 0, compact[1] ?? 0, compact[2] ?? 0),
      civilDay(compact[3] ?? 0, compact[4] ?? 0, compact[5] ?? 0),
    ];
    if (a !== null && b !== null && b >= a && b - a < LONGEST_DAYS) return { first: a, last: b };
  }
  return monthPeriod(MONTH.exec(plain) ?? COMPACT_MONTH.exec(plain)) ?? dayPeriod(DAY.exec(plain));
}

function monthPeriod(m: RegExpExecArray | null): Period | null {
  const first = m ? civilDay(Number(m[1]), Number(m[2]), 1) : null;
  if (!m || first === null) return null;
  return { first, last: first + daysInMonth(`${m[1]}-${(m[2] ?? '').padStart(2, '0')}`) - 1 };
}

function dayPeriod(m: RegExpExecArray | null): Period | null {
  const day = m ? civilDay(Number(m[1]), Number(m[2]), Number(m[3])) : null;
  return day === null ? null : { first: day, last: day };
}

/** The days a sheet is about: the longest period named in its first `rows` rows, else in the sheet's or the file's name. */
export function periodOfGrid(grid: Grid, rows: number, fileName: string): Period | null {
  const heads = grid.rows
    .slice(0, Math.min(rows, HEAD_ROWS))
    .map((r) => r.cells.filter((c, i) => !isMade(c, r.cells[i - 1] ?? '')));
  const found = heads.flatMap((cells) => [...cells, cells.filter(Boolean).join(' ')].flatMap((text) => periodOf(text) ?? []));
  const longest = found.sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  return longest ?? periodOf(grid.name) ?? periodOf(fileName);
}

/** 制表时间：2026-10-08 in one cell or in two. */
const isMade = (cell: string, before: string): boolean => MADE.test(cell) || (MADE.test(before) && !/\d/.test(before));
