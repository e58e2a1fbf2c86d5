import type { PunchCollector } from './collect.ts';
import type { Grid, GridRow } from './grid.ts';
import { isFooter, isNoPunch, labelText } from './labels.ts';
import { type Clock, type DayHint, readMoments } from './moments.ts';
import { personText } from './plain-text.ts';
import type { BadLineCode, PunchFormat } from './reading.ts';
import type { TableHead } from './table-head.ts';

/** Data rows that are looked at before a column's meaning is settled. */
const SAMPLE = 60;
const LONGEST_PERSON = 40;

/** 企业微信 and 钉钉 are known by their titles, or by headings that only they have. */
export function tableFormat(grid: Grid, head: TableHead): PunchFormat {
  const titles = [grid.name, ...grid.rows.slice(0, head.top).flatMap((r) => r.cells.slice(0, 3))].join(' ');
  const labels = new Set(head.labels.map(labelText));
  const all = (...wanted: string[]): boolean => wanted.every((l) => labels.has(l));
  if (titles.includes('概况统计与打卡明细') || all('最早', '最晚', '打卡次数') || all('账号', '所属规则')) return 'wecom-detail';
  return titles.includes('每日统计') || all('考勤组', 'userid') ? 'dingtalk-daily' : 'table';
}

/** Reads a table with a row for each punch or for each person's day. */
export function readTable(grid: Grid, head: TableHead, hint: DayHint, found: PunchCollector): void {
  const columns = settleColumns(grid, head, hint, tableFormat(grid, head) === 'wecom-detail');
  for (const row of grid.rows.slice(head.below)) {
    if (row.cells.every((c) => c.trim() === '') || isHeading(row, head)) continue;
    if (isFooter(row.cells.find((c) => c !== '') ?? '')) continue;
    found.line();
    readRow(row, head, columns, hint, found);
  }
}

/** The heading comes again on each printed page. */
const isHeading = (row: GridRow, head: TableHead): boolean => {
  const person = row.cells[head.number >= 0 ? head.number : head.name] ?? '';
  return person !== '' && person === head.labels[head.number >= 0 ? head.number : head.name];
};

interface Columns {
  readonly date: number;
  /** The first kind that has a time in a row is read. */
  readonly times: readonly (readonly number[])[];
}

/** A column called 时间 may hold days only (企业微信), and one called 日期 whole moments. */
function settleColumns(grid: Grid, head: TableHead, hint: DayHint, later: boolean): Columns {
  const rows = grid.rows.slice(head.below, head.below + SAMPLE);
  const daysOnly = (c: number): boolean => {
    const cells = rows.map((r) => readMoments(r.cells[c] ?? '', hint));
    const [days, clocks] = [cells.filter((m) => m.day !== null).length, cells.filter((m) => m.clocks.length > 0).length];
    return days > 0 && clocks * 2 < days;
  };
  const date = head.date >= 0 ? head.date : (head.times.flat().find(daysOnly) ?? -1);
  const times = head.times.map((kind) => kind.filter((c) => c !== date)).filter((kind) => kind.length > 0);
  if (times.length === 0) return { date: -1, times: date >= 0 ? [[date]] : [] };
  return { date, times: later ? times : times.slice(0, 1) };
}

function readRow(row: GridRow, head: TableHead, columns: Columns, hint: DayHint, found: PunchCollector): void {
  const why = takeRow(row, head, columns, hint, found);
  if (why) found.bad(row.line, why, row.cells.filter((c) => c !== '').join(' '));
}

/** Adds what can be read of a row; gives why the rest cannot. */
function takeRow(row: GridRow, head: TableHead, columns: Columns, hint: DayHint, found: PunchCollector): BadLineCode | null {
  const cell = (c: number): string => row.cells[c] ?? '';
  const [number, name] = [personText(cell(head.number)), personText(cell(head.name))];
  if ((number || name) === '' || number.length > LONGEST_PERSON || name.length > LONGEST_PERSON) return 'attendance/line-person';
  const date = columns.date < 0 ? null : readMoments(cell(columns.date), hint);
  const times = readTimes(columns.times, cell, hint);
  const key = found.person(number, name, personText(cell(head.department)));
  for (const clock of times.clocks) {
    const day = clock.day ?? date?.day ?? null;
    if (day === null) return date?.trouble === 'year' ? 'attendance/line-year' : 'attendance/line-date';
    found.add(key, day, clock.second);
  }
  if (times.trouble === 'year') return 'attendance/line-year';
  if (times.trouble === 'time' || times.lost) return 'attendance/line-time';
  return date?.trouble === 'time' && times.clocks.length === 0 ? 'attendance/line-date' : null;
}

interface Times {
  readonly clocks: readonly Clock[];
  readonly trouble: '' | 'time' | 'year';
  /** A cell holds something that is neither a time nor a word for none, or the only time column is empty. */
  readonly lost: boolean;
}

function readTimes(kinds: readonly (readonly number[])[], cell: (c: number) => string, hint: DayHint): Times {
  for (const [i, kind] of kinds.entries()) {
    const cells = kind.map((c) => ({ text: cell(c), ...readMoments(cell(c), hint) }));
    const clocks = wholeClocks(cells.flatMap((c) => c.clocks));
    if (clocks.length === 0 && i + 1 < kinds.length) continue;
    const lost = cells.some((c) => c.clocks.length === 0 && c.trouble === '' && isLost(c.text, kinds.flat().length === 1));
    return { clocks, trouble: cells.map((c) => c.trouble).find(Boolean) ?? '', lost };
  }
  return { clocks: [], trouble: '', lost: false };
}

const isLost = (text: string, only: boolean): boolean => (text.trim() === '' ? only : !isNoPunch(text) && text.trim() !== '0');

/** `08:57` beside `08:57:12` is the same punch written twice. */
export function wholeClocks(clocks: readonly Clock[]): Clock[] {
  const minute = (c: Clock): string => `${c.day} ${Math.floor(c.second / 60)}`;
  const exact = new Set(clocks.filter((c) => c.exact).map(minute));
  return clocks.filter((c) => c.exact || !exact.has(minute(c)));
}
