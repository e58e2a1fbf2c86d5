import type { SheetLayout } from './layout.ts';
import { cellAddress, plain, shown } from './plain.ts';
import type { ExchangePerson, ExchangeSheet, ExchangeTarget, ImportProblem, ImportProblemKind } from './types.ts';

/** A person's row of the file. */
export interface FoundRow {
  readonly row: number;
  readonly person: ExchangePerson;
}
export interface FoundPeople {
  readonly rows: readonly FoundRow[];
  readonly problems: readonly ImportProblem[];
}

/** Lines under the people that count and are no people. */
const countLine = /合计|小计|总计|在岗|人数|备注|签字|签名|制表|审核/;

/** Finds the people of the rows below the head, by number and name. Rows may be sorted, moved or left out. */
export function findPeople({ rows }: ExchangeSheet, layout: SheetLayout, target: ExchangeTarget): FoundPeople {
  const problems: ImportProblem[] = [];
  const found: FoundRow[] = [];
  for (let row = layout.headRow + 1; row < rows.length; row++) {
    const texts = rows[row] ?? [];
    const name = texts[layout.nameColumn] ?? '';
    const number = layout.numberColumn === -1 ? '' : plain(texts[layout.numberColumn] ?? '');
    if (plain(name) === '' && number === '') continue;
    const place = layout.placeColumn === -1 ? '' : plain(texts[layout.placeColumn] ?? '');
    const who = whoIs(plain(name), number, place, target);
    if (typeof who !== 'string') found.push({ row, person: who });
    else if (who !== 'stranger' || isRosterLine(texts, layout, target))
      problems.push({
        kind: who,
        at: cellAddress(row, layout.nameColumn),
        name: shown(name),
        date: 0,
        text: number,
        suggestion: '',
      });
  }
  const twice = [...Map.groupBy(found, (f) => f.person.staffId).values()].filter((all) => all.length > 1);
  const doubled = new Set(twice.flatMap((all) => all.map((f) => f.row)));
  return {
    rows: found.filter((f) => !doubled.has(f.row)),
    problems: [...problems, ...twice.map((all) => twiceProblem(all, layout))],
  };
}

/** A line of somebody unknown matters only when it rosters: headings, counts and notes do not. */
function isRosterLine(texts: readonly string[], layout: SheetLayout, { demands }: ExchangeTarget): boolean {
  const name = plain(texts[layout.nameColumn] ?? '');
  if (demands.some((d) => plain(d) === name) || countLine.test(name)) return false;
  const days = [...layout.dates.values()].flatMap((columns) => columns.map((c) => plain(texts[c] ?? ''))).filter((t) => t !== '');
  return days.length > 0 && new Set([name, ...days]).size > 1;
}

function whoIs(
  name: string,
  number: string,
  place: string,
  { people, others }: ExchangeTarget,
): ExchangePerson | Extract<ImportProblemKind, 'stranger' | 'otherHall' | 'sameName' | 'numberName'> {
  const named = people.filter((p) => plain(p.name) === name);
  const numbered = number === '' ? undefined : people.find((p) => plain(p.number) === number);
  if (numbered && (named.length === 0 || named.includes(numbered)))
    return name === '' || named.length > 0 || !others.some((o) => plain(o.name) === name) ? numbered : 'numberName';
  if (numbered) return 'numberName';
  const [only] = named;
  if (only && named.length === 1) return number === '' || plain(only.number) === '' ? only : byNameOnly(only, number, others);
  if (named.length > 1) {
    const placed = place === '' ? [] : named.filter((p) => plain(p.place) === place);
    return placed.length === 1 && placed[0] ? placed[0] : 'sameName';
  }
  return others.some((o) => plain(o.name) === name) ? 'otherHall' : 'stranger';
}

/** The name fits and the number does not: another person's number is a mistake, a number that nobody has is a slip. */
const byNameOnly = (person: ExchangePerson, number: string, others: ExchangeTarget['others']): ExchangePerson | 'numberName' =>
  others.some((o) => plain(o.number) === number) ? 'numberName' : person;

function twiceProblem(all: readonly FoundRow[], layout: SheetLayout): ImportProblem {
  const places = all.map((f) => cellAddress(f.row, layout.nameColumn));
  const name = all[0]?.person.name ?? '';
  return { kind: 'twice', at: places[0] ?? '', name, date: 0, text: '', suggestion: places.slice(1).join('、') };
}
