import type { PunchCollector } from './collect.ts';
import { type DayColumns, dayColumns, isWeekdays } from './day-columns.ts';
import type { Grid, GridRow } from './grid.ts';
import { isFooter, labelOf, labelText } from './labels.ts';
import type { DayHint } from './moments.ts';
import { personText } from './plain-text.ts';
import { readDays } from './read-day-grid.ts';

/** 工 号： and its kin, with the colon that tells them from a table's heading. */
const LABEL =
  /(?:(工\s*号|编\s*号|考\s*勤\s*号\s*码?|登\s*记\s*号\s*码?|人\s*员\s*编\s*号|用\s*户\s*编\s*号|ID)|(姓\s*名|名\s*字)|(部\s*门|科\s*室))\s*[:：]/gi;
/** A card sheet without a person in so many rows is another sheet. */
const SEARCHED_ROWS = 60;

interface PersonLine {
  readonly number: string;
  readonly name: string;
  readonly department: string;
}

/** True for 员工刷卡记录表: a line 工号：… 姓名：… for each person, and days as columns. `no-period` = it does not say of which month. */
export function isCardSheet(grid: Grid, hint: DayHint): boolean | 'no-period' {
  const rows = grid.rows.slice(0, SEARCHED_ROWS);
  if (!rows.some(personLine)) return false;
  const days = rows.map((r) => dayColumns(r.cells, hint)).filter((d) => d !== null);
  return days.some((d) => d !== 'no-period') ? true : days.length > 0 ? 'no-period' : false;
}

/** Reads 员工刷卡记录表: whoever was named last owns the rows below, whose columns are the days named last. */
export function readCardSheet(grid: Grid, hint: DayHint, found: PunchCollector): void {
  let days: DayColumns = new Map();
  let key = '';
  for (const row of grid.rows) {
    if (row.cells.every((c) => c === '')) continue;
    const person = personLine(row);
    if (person) {
      key = found.person(person.number, person.name, person.department);
      found.line();
      continue;
    }
    const heading = dayColumns(row.cells, hint);
    if (heading && heading !== 'no-period') {
      days = heading;
      continue;
    }
    if (key === '' || days.size === 0 || isNote(row)) continue;
    found.line();
    readDays(row, key, days, hint, found);
  }
}

/** Titles, weekdays and footers between the people. */
const isNote = (row: GridRow): boolean => {
  const cells = row.cells.filter((c) => c !== '');
  if (isFooter(cells[0] ?? '') || cells.some((c) => /刷卡记录表|考勤日期|制表|考勤记录/.test(c.replace(/\s/g, '')))) return true;
  return isWeekdays(cells);
};

/** Who a row names: each label with what follows it in its cell, or in the next cell that is not empty. */
function personLine(row: GridRow): PersonLine | null {
  const read = { number: '', name: '', department: '' };
  for (const [c, cell] of row.cells.entries()) {
    // A merged cell repeats its text.
    if (cell === '' || cell === row.cells[c - 1] || cell.length > 200) continue;
    const labels = [...cell.matchAll(LABEL)];
    for (const [i, m] of labels.entries()) {
      const inside = cell.slice(m.index + m[0].length, labels[i + 1]?.index);
      const value = personText(inside) || (i === labels.length - 1 ? valueAfter(row, c) : '');
      read[m[1] ? 'number' : m[2] ? 'name' : 'department'] ||= value;
    }
  }
  return (read.number || read.name) === '' ? bareLine(row) : read;
}

/** The same without colons: 工号 and 姓名, each directly before its value, and nothing else in the row. */
function bareLine(row: GridRow): PersonLine | null {
  const labels = row.cells.flatMap((c, at) => {
    const role = labelOf(c)?.role;
    return role === undefined ? [] : [{ at, role }];
  });
  if (row.cells.filter((c) => c !== '').length !== labels.length * 2) return null;
  const after = (role: string): string => personText(row.cells[(labels.find((l) => l.role === role)?.at ?? -2) + 1] ?? '');
  const read = { number: after('number'), name: after('name'), department: after('department') };
  return /\d/.test(read.number) && read.name !== '' && !/\d/.test(read.name) ? read : null;
}

function valueAfter(row: GridRow, column: number): string {
  for (const cell of row.cells.slice(column + 1)) {
    if (cell.trim() === '') continue;
    return cell.search(LABEL) >= 0 || /[:：]\s*$/.test(cell) || labelText(cell) === '' ? '' : personText(cell);
  }
  return '';
}
