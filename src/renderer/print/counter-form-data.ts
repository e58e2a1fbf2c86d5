import { dateOf } from '#src/shared/domain/core/day.ts';
import { shiftOn } from '#src/shared/domain/roster/context.ts';
import type { PaperName } from './document.ts';
import { calendarLine, type DayHead, dayHeads, monthTitle } from './month-text.ts';
import { inPages } from './paging.ts';
import { type DutyPlace, type PlaceSource, placesOn } from './place-on-day.ts';
import { type RosterFormHall, rosterVersion, shiftLegend } from './roster-form-data.ts';

export interface CounterFormInput {
  readonly letterhead: string;
  readonly hall: RosterFormHall;
  readonly places: PlaceSource;
  readonly paper: PaperName;
}

/** Somebody at a counter on a day. */
export interface Serving {
  readonly name: string;
  readonly glyph: string;
}
/** One counter's line: who serves there on each date of the sheet. */
export interface CounterRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly (readonly Serving[])[];
}
/** Dates that stand beside each other, with the rows of one page. */
export interface CounterPage {
  readonly days: readonly DayHead[];
  readonly rows: readonly CounterRow[];
  /** Blank above and below each row's names, mm: a short sheet is set wider. */
  readonly room: number;
}
/** 厅务表 01-3 窗口排班表. */
export interface CounterFormData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly scope: string;
  readonly calendar: string;
  readonly paper: PaperName;
  readonly pages: readonly CounterPage[];
  readonly shifts: readonly string[];
}

/** Dates side by side: A3 takes the month, A4 half of it, so that three characters and a shift stand on one line. */
const datesAcross: Readonly<Record<PaperName, number>> = { A4: 16, A3: 31 };
/** Lines of names that a page holds, each so high in mm. */
const linesPerPage: Readonly<Record<PaperName, number>> = { A4: 42, A3: 64 };
const LINE = 3.3;
/** Blank that a row has at least and at most, mm. */
const [TIGHT, WIDE] = [0.5, 3];
/** People of one counter and day in one row; more of them go on in the next. */
const NAMES = 10;

/** Who serves at which counter on each day of the month. */
export function counterFormData({ letterhead, hall, places, paper }: CounterFormInput): CounterFormData {
  const { context } = hall;
  const heads = dayHeads(context.days);
  const rows = counterRows(hall, places);
  const halves = inPages(heads, paper === 'A3' ? datesAcross.A3 : Math.ceil(heads.length / 2));
  return {
    letterhead,
    title: `${hall.hall.name} ${monthTitle(context.month)}窗口排班表`,
    record: `PB-${context.month}`,
    version: rosterVersion([hall]),
    scope: `${hall.hall.name}　${rosterVersion([hall])}`,
    calendar: calendarLine(context.days),
    paper,
    pages: halves.flatMap((days) => pagesOfDays(days, rows, linesPerPage[paper])),
    shifts: shiftLegend([hall]),
  };
}

function counterRows({ context, groups }: RosterFormHall, source: PlaceSource): CounterRow[] {
  const placeOn = placesOn(source);
  const found = new Map<string, DutyPlace>();
  const serving = new Map<string, Serving[]>();
  const order = groups.flatMap((g) => g.places.map((p) => p.member.id));
  const people = context.people.toSorted((a, b) => order.indexOf(a.member.id) - order.indexOf(b.member.id));
  for (const person of people)
    for (const { day } of context.days) {
      const shift = shiftOn(context, person, day);
      if (!shift) continue;
      const place = placeOn(person.member.id, day);
      found.set(place.key, place);
      const at = `${place.key} ${dateOf(day)}`;
      serving.set(at, [...(serving.get(at) ?? []), { name: person.member.name, glyph: shift.glyph }]);
    }
  return [...found.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ key, name }) => ({ key, name, cells: context.days.map((d) => serving.get(`${key} ${dateOf(d.day)}`) ?? []) }));
}

/** The rows of some dates on as few pages as they need, of about the same height; a counter with many people goes on in its own row. */
function pagesOfDays(days: readonly DayHead[], rows: readonly CounterRow[], lines: number): CounterPage[] {
  const split = rows.flatMap((row) => splitRow({ ...row, cells: days.map((d) => row.cells[d.date - 1] ?? []) }));
  const most = Math.max(1, inHeight(split, lines).length);
  const even = Math.ceil(split.reduce((sum, row) => sum + heightOf(row), 0) / most);
  // Rows cannot be cut: where the even height needs one page more, a little more height on each does not.
  for (let height = even; ; height++) {
    const pages = inHeight(split, Math.min(height, lines));
    if (pages.length <= most) return pages.map((own) => ({ days, rows: own, room: roomOf(own, lines) }));
  }
}

/** Rows in their order on pages of so many lines; a row higher than a page has one alone. */
function inHeight(rows: readonly CounterRow[], lines: number): CounterRow[][] {
  const pages: CounterRow[][] = [[]];
  let left = lines;
  for (const row of rows) {
    const height = heightOf(row);
    if (height > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = lines;
    }
    pages.at(-1)?.push(row);
    left -= height;
  }
  return pages;
}

/** Lines of a row and the blank about them. */
const heightOf = (row: CounterRow): number => Math.max(1, ...row.cells.map(linesOf)) + 0.5;

function roomOf(rows: readonly CounterRow[], lines: number): number {
  const free = (lines - rows.reduce((sum, row) => sum + heightOf(row), 0)) * LINE;
  return Math.round(10 * Math.min(WIDE, TIGHT + Math.max(0, free) / (2 * Math.max(1, rows.length)))) / 10;
}

/** Names that do not fit one line at any size take two. */
export const LONGEST = 5;
const linesOf = (serving: readonly Serving[]): number =>
  serving.reduce((sum, { name }) => sum + ([...name].length > LONGEST ? 2 : 1), 0);

function splitRow(row: CounterRow): CounterRow[] {
  const most = Math.max(1, ...row.cells.map((c) => c.length));
  return Array.from({ length: Math.ceil(most / NAMES) }, (_, i) => ({
    key: `${row.key} ${i}`,
    name: i === 0 ? row.name : `${row.name}（续）`,
    cells: row.cells.map((c) => c.slice(i * NAMES, (i + 1) * NAMES)),
  }));
}
