import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';
import type { NewRecord, RegisterContext, RegisterDefinition, RegisterField, RowValues } from './definition.ts';
import { asCellProblem, type CellProblem, readCell } from './read-cell.ts';

/** Column index of each field that was found. */
export type RegisterMapping = Readonly<Partial<Record<string, number>>>;

/** One row of the file and what importing it would do. */
export interface RegisterRow {
  /** Row number as the spreadsheet shows it, from 1. */
  readonly row: number;
  /** `same`: the register has it already, it is left out. */
  readonly outcome: 'add' | 'same' | 'error';
  readonly problems: readonly (CellProblem & { readonly field: string })[];
  readonly values: RowValues;
}

const plain = (text: string): string => text.replace(/[\s\u3000:：*]/g, '').replace(/[（(].*[）)]$/, '');

/** Finds the heading row: the first of the first 20 that names every required column, else the one that names most, at least two. */
export function findRegisterHeader(
  rows: readonly (readonly string[])[],
  fields: readonly RegisterField[],
): { readonly row: number; readonly mapping: RegisterMapping } | null {
  let best: { readonly row: number; readonly mapping: RegisterMapping } | null = null;
  for (const [row, cells] of rows.slice(0, 20).entries()) {
    const mapping = mappingOf(cells, fields);
    const size = Object.keys(mapping).length;
    if (size >= 2 && size > Object.keys(best?.mapping ?? {}).length) best = { row, mapping };
  }
  return best;
}

function mappingOf(headings: readonly string[], fields: readonly RegisterField[]): RegisterMapping {
  const mapping: Record<string, number> = {};
  for (const [column, heading] of headings.entries()) {
    const field = fields.find((f) => f.names.includes(plain(heading)) && mapping[f.key] === undefined);
    if (field) mapping[field.key] = column;
  }
  return mapping;
}

/** What a record without a number is known by. */
export const recordKey = (day: string, title: string): string => `${day.slice(0, 10)}|${title.replace(/[\s\u3000]/g, '')}`;

/** Reads the data rows. Empty rows are skipped. `firstRow` is the spreadsheet number of `rows[0]`. Reading a file twice adds nothing. */
export function planRegister(
  definition: RegisterDefinition,
  rows: readonly (readonly string[])[],
  firstRow: number,
  mapping: RegisterMapping,
  context: RegisterContext,
): RegisterRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap((cells, i) =>
    isData(definition, cells, mapping) ? [planRow(definition, cells, firstRow + i, mapping, context, seen)] : [],
  );
}

/** A line of sums or signatures under the table says nothing of what a record needs. */
const isData = (definition: RegisterDefinition, cells: readonly string[], mapping: RegisterMapping): boolean =>
  definition.fields.some((f) => f.required && (cells[mapping[f.key] ?? -1] ?? '').trim() !== '');

function planRow(
  definition: RegisterDefinition,
  cells: readonly string[],
  row: number,
  mapping: RegisterMapping,
  context: RegisterContext,
  seen: Map<string, number>,
): RegisterRow {
  const values: Record<string, string> = {};
  const problems: (CellProblem & { readonly field: string })[] = [];
  for (const field of definition.fields) {
    const column = mapping[field.key];
    const text = column === undefined ? '' : (cells[column] ?? '').trim();
    if (text === '') {
      if (field.required)
        problems.push({ field: field.key, code: 'register/missing', detail: { name: field.names[0] ?? '' }, suggestion: '' });
      continue;
    }
    const read = readCell(text, field, context);
    if (read.ok) values[field.key] = read.value;
    else problems.push({ field: field.key, ...read.error });
  }
  if (problems.length === 0) problems.push(...refusals(definition, values, context), ...twice(definition, values, row, seen));
  const outcome = problems.length > 0 ? 'error' : isKnown(definition, values, context) ? 'same' : 'add';
  return { row, outcome, problems, values };
}

/** The register has it: by number, or by day and title where the file has no number. */
export function isKnown(definition: RegisterDefinition, values: RowValues, context: RegisterContext): boolean {
  const number = values['number'] ?? '';
  if (number !== '') return context.numbers.includes(number);
  return context.keys.has(recordKey(values[definition.dayField] ?? '', values[definition.titleField] ?? ''));
}

function refusals(definition: RegisterDefinition, values: RowValues, context: RegisterContext) {
  const built = definition.build(values, { number: 'x', newId: () => 'x' }, context);
  if (built.ok) return [];
  const field = definition.fields.find((f) => f.key === built.error.at)?.key ?? definition.titleField;
  return [{ field, ...asCellProblem(built.error) }];
}

/** The same number twice in one file. */
function twice(definition: RegisterDefinition, values: RowValues, row: number, seen: Map<string, number>) {
  const number = values['number'] ?? '';
  const key = number === '' ? recordKey(values[definition.dayField] ?? '', values[definition.titleField] ?? '') : number;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first === undefined ? [] : [{ field: 'number', code: 'register/twice-in-file', detail: { row: first }, suggestion: '' }];
}

/** The records of the rows that the book does not have yet, each with its own or the next free number. */
export function buildRegister(
  definition: RegisterDefinition,
  rows: readonly RowValues[],
  newId: () => string,
  context: RegisterContext,
): Result<readonly NewRecord[], Problem> {
  const taken = [...context.numbers, ...rows.map((v) => v['number'] ?? '')];
  const records: NewRecord[] = [];
  for (const values of rows) {
    if (isKnown(definition, values, context)) continue;
    const day = (values[definition.dayField] ?? dayOfInstant(context.now)).slice(0, 10);
    const number = values['number'] || nextNumber(definition.prefix, day, taken);
    taken.push(number);
    const built = definition.build(values, { number, newId }, context);
    if (!built.ok) return built;
    records.push(...built.value);
  }
  return ok(records);
}
