import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { Counter, Hall, Post, Team } from '#src/shared/domain/hall/types.ts';
import { normalizeIdNumber } from '#src/shared/domain/staff/id-number.ts';
import { checkPhone } from '#src/shared/domain/staff/phone.ts';
import type { PostAssignment, Sex, StaffMember } from '#src/shared/domain/staff/types.ts';
import { type CheckedStaff, checkStaff, type StaffDraft } from '#src/shared/domain/staff/validate.ts';
import { employmentForms, type ImportField, type ImportMapping } from './fields.ts';
import { nearestName } from './nearest.ts';

/** What the register knows when a file is read. */
export interface ImportContext {
  readonly staff: readonly StaffMember[];
  readonly assignments: readonly PostAssignment[];
  readonly halls: readonly Hall[];
  readonly posts: readonly Post[];
  readonly teams: readonly Team[];
  readonly counters: readonly Counter[];
  readonly today: DayKey;
}

/** A problem in a cell. `suggestion` can replace the cell's text with one press. */
export interface CellProblem {
  readonly field: ImportField;
  readonly code: string;
  readonly detail?: Readonly<Record<string, string | number>> | undefined;
  readonly suggestion: string;
}

/** One row of the file and what importing it would do. */
export interface ImportRow {
  /** Row number as the spreadsheet shows it, from 1. */
  readonly row: number;
  readonly outcome: 'add' | 'update' | 'same' | 'error';
  readonly problems: readonly CellProblem[];
  /** Old value of each field that would change. */
  readonly changed: Readonly<Partial<Record<ImportField, string>>>;
  readonly staff: CheckedStaff;
  readonly postId: string;
  readonly existing: StaffMember | null;
}

const cell = (cells: readonly string[], mapping: ImportMapping, field: ImportField): string => {
  const column = mapping[field];
  return column === undefined ? '' : (cells[column] ?? '').trim();
};

/** Reads the data rows. Empty rows are skipped. `firstRow` is the spreadsheet number of `rows[0]`. */
export function planImport(
  rows: readonly (readonly string[])[],
  firstRow: number,
  mapping: ImportMapping,
  context: ImportContext,
): ImportRow[] {
  const seen = new Map<string, number>();
  const numbers = freeNumbers(context.staff, new Set(rows.map((cells) => cell(cells, mapping, 'number'))));
  return rows.flatMap((cells, i) => {
    if (cells.every((c) => c.trim() === '')) return [];
    return [planRow(cells, firstRow + i, mapping, context, seen, numbers)];
  });
}

function planRow(
  cells: readonly string[],
  row: number,
  mapping: ImportMapping,
  context: ImportContext,
  seen: Map<string, number>,
  numbers: Generator<string, never>,
): ImportRow {
  const get = (field: ImportField) => cell(cells, mapping, field);
  const existing = findExisting(get, context.staff);
  const names = readNames(get, context, existing);
  const draft = makeDraft(get, names, context.today, existing, numbers);
  const checked = checkStaff(
    draft,
    context.staff.filter((m) => m.id !== existing?.id),
  );
  const problems = [
    ...names.problems,
    ...unknownSex(get('sex')),
    ...checked.problems.map((p) => toCellProblem(p.at ?? 'name', p.code, p.detail)),
  ];
  const twice = repeated(checked.staff, row, seen);
  if (twice) problems.push(twice);
  const changed = existing ? changes(existing, checked.staff, draft.postId, names.heldPostId, context, mapping) : {};
  const outcome = problems.length > 0 ? 'error' : !existing ? 'add' : Object.keys(changed).length > 0 ? 'update' : 'same';
  return { row, outcome, problems, changed, staff: checked.staff, postId: draft.postId, existing };
}

type Get = (field: ImportField) => string;

/** The person meant by a row: by ID number, else by number with the same name, else by name and phone. */
function findExisting(get: Get, staff: readonly StaffMember[]): StaffMember | null {
  const live = staff.filter((m) => !m.voided);
  const id = normalizeIdNumber(get('idNumber'));
  const name = get('name').replace(/[\s\u3000]/g, '');
  const phone = checkPhone(get('phone'));
  return (
    live.find((m) => id !== '' && m.idNumber === id) ??
    live.find((m) => m.number === get('number') && m.name === name) ??
    live.find((m) => phone.ok && m.name === name && m.phone === phone.value) ??
    null
  );
}

interface Names {
  readonly hallId: string;
  readonly postId: string;
  readonly teamId: string;
  readonly heldPostId: string;
  readonly form: StaffDraft['employmentForm'];
  readonly problems: CellProblem[];
}

/** Turns the names in a row into ids; an unknown name is a problem with the nearest name as suggestion. */
function readNames(get: Get, context: ImportContext, existing: StaffMember | null): Names {
  const problems: CellProblem[] = [];
  const heldPostId = context.assignments.find((a) => a.staffId === existing?.id && a.to === '' && !a.voided)?.postId ?? '';
  const onlyHall = context.halls.length === 1 ? (context.halls[0]?.id ?? '') : '';
  const pick = (field: 'hall' | 'post' | 'team', list: readonly NamedThing[], otherwise: string, known = list): string => {
    const text = get(field);
    if (text === '') return otherwise;
    const found = known.find((x) => !x.voided && x.name === text);
    if (!found) problems.push(unknownName(field, text, list));
    return found?.id ?? '?';
  };
  const withShort = context.posts.flatMap((p): NamedThing[] => [p, { ...p, name: p.short }]);
  return {
    hallId: pick('hall', context.halls, existing?.hallId ?? onlyHall),
    postId: pick('post', context.posts, heldPostId, withShort),
    teamId: pick('team', context.teams, existing?.teamId ?? ''),
    heldPostId,
    form: readForm(get('employmentForm'), problems) ?? existing?.employmentForm ?? 'fixedTerm',
    problems,
  };
}

interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly voided?: unknown;
}

const unknownName = (field: 'hall' | 'post' | 'team', text: string, list: readonly NamedThing[]): CellProblem => ({
  field,
  code: `staff/unknown-${field}`,
  detail: { text },
  suggestion: nearestName(
    text,
    list.filter((x) => !x.voided).map((x) => x.name),
  ),
});

function readForm(text: string, problems: CellProblem[]): StaffDraft['employmentForm'] | undefined {
  const found = employmentForms.find((f) => f.names.includes(text));
  if (text !== '' && !found) {
    const suggestion = nearestName(
      text,
      employmentForms.flatMap((f) => f.names),
    );
    problems.push({ field: 'employmentForm', code: 'staff/unknown-form', detail: { text }, suggestion });
  }
  return found?.form;
}

/** The row as a draft: an empty cell keeps what the register has. */
function makeDraft(
  get: Get,
  names: Names,
  today: DayKey,
  existing: StaffMember | null,
  numbers: Generator<string, never>,
): StaffDraft {
  const keep = (field: ImportField & keyof StaffMember): string => get(field) || String(existing?.[field] ?? '');
  return {
    number: keep('number') || numbers.next().value,
    name: keep('name'),
    sex: sexOf(get('sex')) ?? '',
    idNumber: keep('idNumber'),
    householdAddress: keep('householdAddress'),
    address: keep('address'),
    phone: keep('phone'),
    employmentForm: names.form,
    hireDay: keep('hireDay') || today,
    contractFrom: keep('contractFrom'),
    contractTo: get('contractTo') || (existing?.contractTo ?? ''),
    trainedDay: get('trainedDay') || (existing?.trainedDay ?? ''),
    hallId: names.hallId,
    teamId: names.teamId === '?' ? '' : names.teamId,
    postId: names.postId,
    counterId: '',
    note: keep('note'),
  };
}

/** One more than the largest number in use. */
export const nextNumber = (staff: readonly StaffMember[]): string =>
  String(Math.max(0, ...staff.filter((m) => /^\d{1,9}$/.test(m.number)).map((m) => Number(m.number))) + 1);

/** Numbers for rows without one, from the next free one on: none that the register or any row of the file has. */
function* freeNumbers(staff: readonly StaffMember[], inFile: ReadonlySet<string>): Generator<string, never> {
  for (let number = Number(nextNumber(staff)); ; number++) if (!inFile.has(String(number))) yield String(number);
}

const sexes: Readonly<Record<Sex, readonly string[]>> = { male: ['男', '男性'], female: ['女', '女性'] };
const sexOf = (text: string): Sex | undefined => (['male', 'female'] as const).find((sex) => sexes[sex].includes(text));

const unknownSex = (text: string): CellProblem[] =>
  text === '' || sexOf(text) ? [] : [{ field: 'sex', code: 'staff/unknown-sex', detail: { text }, suggestion: '' }];

const toCellProblem = (at: string, code: string, detail: CellProblem['detail']): CellProblem => ({
  field: at === 'hallId' ? 'hall' : at === 'postId' ? 'post' : (at as ImportField),
  code,
  detail,
  suggestion: '',
});

/** The same ID number or number twice in one file. */
function repeated(staff: CheckedStaff, row: number, seen: Map<string, number>): CellProblem | null {
  const keys: readonly (readonly [ImportField, string])[] = [
    ['idNumber', staff.idNumber],
    ['number', staff.number],
  ];
  let problem: CellProblem | null = null;
  for (const [field, value] of keys) {
    if (value === '') continue;
    const first = seen.get(`${field} ${value}`);
    if (first !== undefined) problem = { field, code: 'staff/twice-in-file', detail: { row: first }, suggestion: '' };
    else seen.set(`${field} ${value}`, row);
  }
  return problem;
}

function changes(
  existing: StaffMember,
  next: CheckedStaff,
  postId: string,
  heldPostId: string,
  context: ImportContext,
  mapping: ImportMapping,
): Partial<Record<ImportField, string>> {
  const changed: Partial<Record<ImportField, string>> = {};
  const same = [
    'number',
    'name',
    'sex',
    'idNumber',
    'phone',
    'householdAddress',
    'address',
    'hireDay',
    'contractFrom',
    'contractTo',
    'trainedDay',
    'note',
  ] as const;
  for (const field of same)
    if (mapping[field] !== undefined && existing[field] !== next[field]) changed[field] = String(existing[field]);
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((x) => x.id === id)?.name ?? '';
  if (existing.hallId !== next.hallId) changed.hall = nameOf(context.halls, existing.hallId);
  if (existing.teamId !== next.teamId) changed.team = nameOf(context.teams, existing.teamId);
  if (existing.employmentForm !== next.employmentForm)
    changed.employmentForm = employmentForms.find((f) => f.form === existing.employmentForm)?.names[0] ?? '';
  if (postId !== heldPostId) changed.post = nameOf(context.posts, heldPostId);
  return changed;
}
