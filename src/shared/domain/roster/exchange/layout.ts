import { plain } from './plain.ts';

/** Where things stand on a sheet; rows and columns from 0. */
export interface SheetLayout {
  readonly headRow: number;
  readonly nameColumn: number;
  /** -1 when the sheet has no 工号. */
  readonly numberColumn: number;
  /** -1 when the sheet has no 岗位. */
  readonly placeColumn: number;
  /** Columns of each date, more than one when a column was copied. */
  readonly dates: ReadonlyMap<number, readonly number[]>;
  /** `2026-10` when the head says whole dates, '' when it does not. */
  readonly month: string;
}

type Rows = readonly (readonly string[])[];

/** Fewer dates in a row are no head of a month. */
const FEWEST_DATES = 5;
const nameHeads = new Set(['姓名', '名字', '人员', '职工', '员工', '人员姓名', '职工姓名', '员工姓名']);
const numberHeads = new Set(['工号', '编号', '员工号', '职工号', '人员编号', '员工编号']);
const placeHeads = new Set(['岗位', '窗口', '岗点', '窗口/岗点']);

interface DateHead {
  readonly date: number;
  readonly month: string;
}

/** `1`, `1日`, `10月1日`, `10/1`, `2026-10-01`, `1(四)`: a date of a head; null for anything else. */
function dateHead(text: string): DateHead | null {
  const short = plain(text).replace(/\(?(星期|周)?[一二三四五六日天]?\)?$/, '');
  const match =
    /^(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?$/.exec(short) ??
    /^(?:(\d{4})年)?(?:(\d{1,2})月)(\d{1,2})号$/.exec(short);
  const date = Number(match?.[3] ?? 0);
  if (!match || date < 1 || date > 31) return null;
  const month = match[1] && match[2] ? `${match[1]}-${match[2].padStart(2, '0')}` : '';
  return { date, month };
}

/** Finds head, names and dates of a month's sheet wherever rows and columns were moved to; null when it is none. */
export function findLayout(rows: Rows): SheetLayout | null {
  let best: { readonly row: number; readonly heads: ReadonlyMap<number, DateHead>; readonly count: number } | null = null;
  for (const [row, cells] of rows.entries()) {
    const heads = datesOf(cells);
    const count = new Set([...heads.values()].map((h) => h.date)).size;
    if (count >= FEWEST_DATES && count > (best?.count ?? 0)) best = { row, heads, count };
  }
  if (!best) return null;
  const { row: headRow, heads } = best;
  const nameColumn = headed(rows, headRow, nameHeads, heads);
  if (nameColumn === -1) return null;
  return {
    headRow,
    nameColumn,
    numberColumn: headed(rows, headRow, numberHeads, heads),
    placeColumn: headed(rows, headRow, placeHeads, heads),
    dates: new Map([...Map.groupBy(heads, ([, h]) => h.date)].map(([date, all]) => [date, all.map(([column]) => column)])),
    month: [...heads.values()].find((h) => h.month !== '')?.month ?? '',
  };
}

/** Dates of a row. A head counts up: a row of a person who is rostered by digits does not. */
function datesOf(cells: readonly string[]): ReadonlyMap<number, DateHead> {
  const heads = cells.flatMap((text, column): [number, DateHead][] => {
    const head = dateHead(text);
    return head ? [[column, head]] : [];
  });
  const rising = heads.filter(([, head], i) => i === 0 || head.date >= (heads[i - 1]?.[1].date ?? 0)).length;
  const distinct = new Set(heads.map(([, h]) => h.date)).size;
  return rising >= heads.length * 0.8 && distinct >= heads.length * 0.7 ? new Map(heads) : new Map();
}

/** The column of a heading; it may stand a row above or below the dates. */
function headed(rows: Rows, headRow: number, words: ReadonlySet<string>, dates: ReadonlyMap<number, unknown>): number {
  for (const row of [headRow, headRow - 1, headRow + 1]) {
    const column = (rows[row] ?? []).findIndex((text, i) => !dates.has(i) && words.has(plain(text)));
    if (column !== -1) return column;
  }
  return -1;
}
