import type { PunchCollector } from './collect.ts';
import { type DayColumns, dayColumns, isWeekdays } from './day-columns.ts';
import type { Grid, GridRow } from './grid.ts';
import { isFooter, isNoPunch, labelOf, labelText, OPAQUE_NUMBER } from './labels.ts';
import { type DayHint, readMoments } from './moments.ts';
import { personText } from './plain-text.ts';
import { wholeClocks } from './read-table.ts';
import type { PunchFormat } from './reading.ts';

/** A table with a row for each person and a column for each day. */
export interface DayGridHead {
  readonly top: number;
  readonly below: number;
  readonly number: number;
  readonly name: number;
  readonly department: number;
  readonly days: DayColumns;
  readonly format: PunchFormat;
}

const SEARCHED_ROWS = 30;
/** The days stand in the heading row or near it: below their group, above their weekdays, rows. */
const NEAR = 2;
const FEWEST_APART = 4;
const LONGEST_PERSON = 40;

/** The heading of such a table. `no-period` = the days are there, but nothing says of which month. */
export function findDayGrid(grid: Grid, hint: DayHint): DayGridHead | 'no-period' | null {
  let missing = false;
  for (const [top, row] of grid.rows.slice(0, SEARCHED_ROWS).entries()) {
    const person = personColumns(row);
    if (!person) continue;
    for (let at = Math.max(0, top - NEAR); at <= Math.min(top + NEAR, grid.rows.length - 1); at++) {
      const days = dayColumns(grid.rows[at]?.cells ?? [], hint);
      if (days === 'no-period') missing = true;
      // Two days in the row below the heading are somebody's dates, not headings.
      else if (days && (at === top || days.size >= FEWEST_APART))
        return { top, below: Math.max(top, at) + 1, ...person, days, format: formatOf(grid, top, row) };
    }
  }
  return missing ? 'no-period' : null;
}

function personColumns(row: GridRow): Pick<DayGridHead, 'number' | 'name' | 'department'> | null {
  const roles = row.cells.map(labelOf);
  const name = roles.findIndex((r) => r?.role === 'name');
  const numbers = roles.flatMap((r, c) =>
    r?.role === 'number' && !(name >= 0 && r.rank >= OPAQUE_NUMBER) ? [{ c, rank: r.rank }] : [],
  );
  const number = numbers.sort((a, b) => a.rank - b.rank)[0]?.c ?? -1;
  return number < 0 && name < 0 ? null : { number, name, department: roles.findIndex((r) => r?.role === 'department') };
}

function formatOf(grid: Grid, top: number, row: GridRow): PunchFormat {
  const titles = [grid.name, ...grid.rows.slice(0, top + 1).flatMap((r) => r.cells.slice(0, 3))].join(' ');
  const labels = row.cells.map(labelText);
  return /月度汇总|钉钉/.test(titles) || labels.includes('考勤组') || labels.includes('userid')
    ? 'dingtalk-monthly'
    : 'card-record';
}

/** Reads the table; a row without a person belongs to the one above it. */
export function readDayGrid(grid: Grid, head: DayGridHead, hint: DayHint, found: PunchCollector): void {
  let key = '';
  for (const row of grid.rows.slice(head.below)) {
    const cell = (c: number): string => personText(row.cells[c] ?? '');
    const [number, name] = [cell(head.number), cell(head.name)];
    if (isFooter(row.cells.find((c) => c !== '') ?? '') || labelOf(name) || labelOf(number)) continue;
    // Also true of an empty row.
    if (isWeekdays(row.cells)) continue;
    const own = `${number}${name}`;
    const hasDays = [...head.days.keys()].some((c) => (row.cells[c] ?? '') !== '');
    if (own.length > LONGEST_PERSON || (!hasDays && number === '')) continue;
    if (own !== '') key = found.person(number, name, cell(head.department));
    found.line();
    if (key === '') found.bad(row.line, 'attendance/line-person', row.cells.join(' '));
    else readDays(row, key, head.days, hint, found);
  }
}

/** Takes the times of a row's days. Words such as 休息 are no punches; what looks like a time and is none is told. */
export function readDays(row: GridRow, key: string, days: DayColumns, hint: DayHint, found: PunchCollector): void {
  for (const [column, day] of days) {
    const text = row.cells[column] ?? '';
    if (text === '') continue;
    const { clocks, trouble } = readMoments(text, hint);
    if (day === null && clocks.some((c) => c.day === null)) {
      found.bad(row.line, 'attendance/line-date', text);
      continue;
    }
    for (const clock of wholeClocks(clocks)) found.add(key, clock.day ?? day ?? 0, clock.second);
    if (trouble !== '' || (clocks.length === 0 && !isNoPunch(text))) found.bad(row.line, 'attendance/line-time', text);
  }
}
