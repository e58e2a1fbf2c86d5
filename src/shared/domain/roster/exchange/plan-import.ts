import { daysInMonth } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { glyphOf, sameCell } from '#src/shared/domain/roster/glyphs.ts';
import { type FoundRow, findPeople } from './find-people.ts';
import { findLayout, type SheetLayout } from './layout.ts';
import { type NamedPlace, namedPlace } from './place.ts';
import { cellAddress, plain, shown } from './plain.ts';
import { readCell, suggestGlyph } from './read-cell.ts';
import type { ExchangeSheet, ExchangeTarget, ImportedCell, ImportPlan, ImportProblem, OtherPlace } from './types.ts';

/** A file as it was read, with texts that were corrected in the preview by their cell's address. */
export interface ExchangeFile {
  readonly name: string;
  readonly sheets: readonly ExchangeSheet[];
  readonly corrected: ReadonlyMap<string, string>;
}

/** What a file gives: a plan for the month in view, or the month and hall that it is of. */
export type ExchangeOutcome =
  | { readonly kind: 'plan'; readonly plan: ImportPlan }
  | { readonly kind: 'elsewhere'; readonly place: OtherPlace };

interface Candidate {
  readonly sheet: ExchangeSheet;
  readonly layout: SheetLayout;
  readonly named: NamedPlace;
}

/**
 * Reads an edited workbook against a month's draft. What the file does not have (people, dates) stays as it is; what it says and
 * nobody understands stays as it is and is listed. Refuses a file without a month's head (`exchange/no-sheet`), one without
 * anybody of the hall (`exchange/nobody`), and one whose month this book cannot show (`exchange/other-hall`).
 */
export function planImport(file: ExchangeFile, target: ExchangeTarget): Result<ExchangeOutcome, Problem> {
  const candidates = file.sheets.flatMap((sheet): Candidate[] => {
    const layout = findLayout(sheet.rows);
    return layout ? [{ sheet, layout, named: namedPlace(sheet, layout, file.name, target) }] : [];
  });
  const [first] = candidates;
  if (!first) return err({ code: 'exchange/no-sheet', detail: { name: shown(file.name) } });
  const here = candidates.find((c) => isHere(c.named, target));
  if (!here) {
    const place = { month: first.named.month || target.month, hallId: first.named.hallId || target.hallId };
    return ok({ kind: 'elsewhere', place });
  }
  const plan = planSheet(here, file.corrected, target);
  return plan.found === 0 && plan.problems.length === 0
    ? err({ code: 'exchange/nobody', detail: { sheet: shown(here.sheet.name) } })
    : ok({ kind: 'plan', plan });
}

const isHere = ({ month, hallId }: NamedPlace, target: ExchangeTarget): boolean =>
  (month === '' || month === target.month) && (hallId === '' || hallId === target.hallId);

function planSheet(
  { sheet, layout, named }: Candidate,
  corrected: ReadonlyMap<string, string>,
  target: ExchangeTarget,
): ImportPlan {
  const people = findPeople(sheet, layout, target);
  const last = daysInMonth(target.month);
  const dates = [...layout.dates].filter(([date]) => date <= last).sort(([a], [b]) => a - b);
  const single = dates.flatMap(([date, columns]): Place[] =>
    columns[0] !== undefined && columns.length === 1 ? [[date, columns[0]]] : [],
  );
  const read = people.rows.map((found) => readRow(sheet, found, single, corrected, target));
  const inFile = new Set([...people.rows.map((f) => f.person.name), ...people.problems.map((p) => p.name)]);
  return {
    sheet: sheet.name,
    cells: read.flatMap((r) => r.cells),
    problems: [
      ...people.problems,
      ...dates.flatMap(([date, columns]) => doubledDate(date, columns, layout)),
      ...read.flatMap((r) => r.problems),
    ],
    found: people.rows.length,
    absent: target.people.filter((p) => !inFile.has(p.name)).map((p) => p.name),
    missingDates: Array.from({ length: last }, (_, i) => i + 1).filter((date) => !layout.dates.has(date)),
    unnamed: named.month === '',
  };
}

type Place = readonly [date: number, column: number];

function doubledDate(date: number, columns: readonly number[], { headRow }: SheetLayout): ImportProblem[] {
  if (columns.length < 2) return [];
  const [at = '', ...others] = columns.map((c) => cellAddress(headRow, c));
  return [{ kind: 'twoColumns', at, name: '', date, text: '', suggestion: others.join('、') }];
}

function readRow(
  { rows }: ExchangeSheet,
  { row, person }: FoundRow,
  dates: readonly Place[],
  corrected: ReadonlyMap<string, string>,
  { shifts }: ExchangeTarget,
): { readonly cells: readonly ImportedCell[]; readonly problems: readonly ImportProblem[] } {
  const byId = new Map(shifts.map((s) => [s.id, s]));
  const cells: ImportedCell[] = [];
  const problems: ImportProblem[] = [];
  for (const [date, column] of dates) {
    const at = cellAddress(row, column);
    const text = corrected.get(at) ?? rows[row]?.[column] ?? '';
    const before = person.cells[date];
    // A shift that is no longer in use goes out as `?` and comes back as what it was.
    if (before && plain(text) === plain(glyphOf(before, byId))) continue;
    const after = readCell(text, shifts);
    if (after === undefined)
      problems.push({ kind: 'value', at, name: person.name, date, text: shown(text), suggestion: suggestGlyph(text, shifts) });
    else if (!sameCell(before, after ?? undefined))
      cells.push({ staffId: person.staffId, date, before: before ?? null, after, at });
  }
  return { cells, problems };
}
