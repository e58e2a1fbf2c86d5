import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { SheetLayout } from './layout.ts';
import { plain } from './plain.ts';
import type { ExchangeSheet, ExchangeTarget } from './types.ts';

/** What a sheet says about itself; '' for what it does not say. */
export interface NamedPlace {
  readonly month: MonthKey | '';
  readonly hallId: string;
}

/** `2026年10月` anywhere in a text; `10月` alone takes the year of the month in view. The day of the export is neither. */
function monthIn(text: string, around: MonthKey): MonthKey | '' {
  const short = plain(text);
  const whole = /(\d{4})年(\d{1,2})月(?!\d{1,2}日)/.exec(short);
  if (whole?.[1] && whole[2]) return monthKey(whole[1], whole[2]);
  const part = /(?<![\d年])(\d{1,2})月(?!\d)/.exec(short);
  return part?.[1] ? monthKey(around.slice(0, 4), part[1]) : '';
}

const monthKey = (year: string, month: string): MonthKey | '' =>
  Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : '';

/** `2026-10` in a file's name. */
const monthInName = (name: string, around: MonthKey): MonthKey | '' => {
  const match = /(?<!\d)(20\d{2})-(\d{2})(?!-?\d)/.exec(name);
  return (match?.[1] && match[2] ? monthKey(match[1], match[2]) : '') || monthIn(name, around);
};

/** Excel takes these out of a sheet's name. */
const bare = (text: string): string => plain(text).replace(/[*?:\\/[\]]/g, '');

/** The hall that a text begins with; the longest name, because one may be the beginning of another. */
function hallIn(text: string, { halls }: ExchangeTarget): string {
  const short = bare(text);
  const found = halls.filter((h) => h.name !== '' && short.startsWith(bare(h.name)));
  return found.sort((a, b) => b.name.length - a.name.length)[0]?.id ?? '';
}

/**
 * Of which month and hall a sheet is: by what stands above the head, else by the sheet's name, else by the file's.
 * The hall also by whose people most of the rows are, when it is named nowhere.
 */
export function namedPlace(sheet: ExchangeSheet, layout: SheetLayout, fileName: string, target: ExchangeTarget): NamedPlace {
  const above = sheet.rows.slice(0, layout.headRow).flatMap((row) => row.filter((text) => text.trim() !== ''));
  const months = [
    layout.month,
    ...[...above, sheet.name].map((t) => monthIn(t, target.month)),
    monthInName(fileName, target.month),
  ];
  // The letterhead stands in the first line and may begin like a hall's name: the sheet's own name goes before it.
  const halls = [sheet.name, ...above.slice(1), fileName].map((t) => hallIn(t, target));
  return {
    month: months.find((m) => m !== '') ?? '',
    hallId: halls.find((h) => h !== '') ?? hallOfPeople(sheet, layout, target),
  };
}

function hallOfPeople({ rows }: ExchangeSheet, { nameColumn, headRow }: SheetLayout, target: ExchangeTarget): string {
  const names = rows.slice(headRow + 1).map((row) => plain(row[nameColumn] ?? ''));
  const own = new Set(target.people.map((p) => plain(p.name)));
  const known = new Map(target.others.map((p) => [plain(p.name), p.hallId]));
  const here = names.filter((n) => own.has(n)).length;
  const elsewhere = Map.groupBy(
    names.flatMap((n) => (own.has(n) ? [] : (known.get(n) ?? []))),
    (hallId) => hallId,
  );
  const [most] = [...elsewhere].sort((a, b) => b[1].length - a[1].length);
  return most && most[1].length > here ? most[0] : '';
}
