import { dayOfInstant, type Minutes, parseClock } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { RegisterField } from '#src/shared/domain/register/import/definition.ts';
import type { RegisterMapping } from '#src/shared/domain/register/import/plan.ts';
import { asCellProblem, type CellProblem, readCell } from '#src/shared/domain/register/import/read-cell.ts';
import { type EntryInput, writeEntry } from './entry.ts';
import { fieldsInUse, titleField } from './kinds.ts';
import type { LedgerEntry, LedgerKind } from './types.ts';
import { type LedgerContext, readValue } from './value.ts';

/** One row of a file, read as a line of a ledger. */
export interface EntryRow {
  /** Row number as the spreadsheet shows it, from 1. */
  readonly row: number;
  readonly outcome: 'add' | 'same' | 'error';
  readonly problems: readonly (CellProblem & { readonly field: string })[];
  /** '' = the next free one. */
  readonly number: string;
  readonly input: EntryInput;
  /** Known by this where it has no number: its whole content, and how many rows before it are the same. */
  readonly mark: string;
}

const baseFields: readonly RegisterField[] = [
  { key: 'number', names: ['编号', '序号编号', '登记编号'], kind: 'text' },
  { key: 'day', names: ['日期', '登记日期', '办理日期', '时间日期'], kind: 'day', required: true },
  { key: 'time', names: ['时间', '时刻', '登记时间'], kind: 'text' },
  { key: 'hall', names: ['大厅', '所在大厅'], kind: 'hall' },
];

/** Columns that a file of this ledger may have, for finding its heading row. */
export const entryColumns = (kind: LedgerKind): readonly RegisterField[] => [
  ...baseFields,
  ...fieldsInUse(kind).map((f): RegisterField => ({ key: f.key, names: [f.name], kind: 'text', required: f.required === 'yes' })),
];

/** What a line without a number is known by. */
export const entryMark = ({ day, time, hallId, values }: Pick<EntryInput, 'day' | 'time' | 'hallId' | 'values'>): string =>
  [
    day,
    time ?? '',
    hallId,
    ...Object.keys(values)
      .sort()
      .map((k) => `${k}=${values[k]}`),
  ].join('|');

/** Marks counted up: the second line of the same content is another line. */
function counter(): (mark: string) => string {
  const seen = new Map<string, number>();
  return (mark) => {
    const n = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, n);
    return `${mark}#${n}`;
  };
}

/** What the ledger has, by number and by content. */
export interface KnownEntries {
  readonly numbers: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
}

export function knownEntries(entries: readonly LedgerEntry[]): KnownEntries {
  const mark = counter();
  return {
    numbers: new Set(entries.map((e) => e.number)),
    marks: new Set(entries.filter((e) => !e.voided).map((e) => mark(entryMark(e)))),
  };
}

/** Reads the data rows; a row that says neither day nor matter (sums, signatures) is passed over. Reading a file twice adds nothing. */
export function planEntries(
  kind: LedgerKind,
  rows: readonly (readonly string[])[],
  firstRow: number,
  mapping: RegisterMapping,
  context: LedgerContext,
  known: KnownEntries,
): EntryRow[] {
  const mark = counter();
  const title = titleField(kind)?.key ?? '';
  return rows.flatMap((cells, i) => {
    const text = (key: string): string => (cells[mapping[key] ?? -1] ?? '').trim();
    if (/^(合\s*计|总\s*计|小\s*计|制表|说明)/.test(text('day') || text('number'))) return [];
    const says = text(title) !== '' || (text('day') !== '' && fieldsInUse(kind).some((f) => text(f.key) !== ''));
    return says ? [planRow(kind, text, firstRow + i, { context, known, mark })] : [];
  });
}

interface RowReader {
  readonly context: LedgerContext;
  readonly known: KnownEntries;
  readonly mark: (mark: string) => string;
}

function planRow(kind: LedgerKind, text: (key: string) => string, row: number, { context, known, mark }: RowReader): EntryRow {
  const problems: (CellProblem & { readonly field: string })[] = [];
  const take = <T>(field: string, read: Result<T, CellProblem>, otherwise: T): T => {
    if (read.ok) return read.value;
    problems.push({ field, ...read.error });
    return otherwise;
  };
  const values = Object.fromEntries(
    fieldsInUse(kind).flatMap((f) => {
      const value = take(f.key, readValue(text(f.key), f, context), '');
      return value === '' ? [] : [[f.key, value] as const];
    }),
  );
  const typed: EntryInput = {
    day: take('day', dayOf(text('day'), context), ''),
    time: take('time', timeOf(text('time')), null),
    hallId: take('hall', hallOf(text('hall'), context), ''),
    values,
    photos: [],
  };
  const now = context.register.now;
  const made = writeEntry(kind, typed, { id: 'x', number: 'x', by: '', at: now }, now);
  if (problems.length === 0 && !made.ok) problems.push({ field: made.error.at ?? 'day', ...asCellProblem(made.error) });
  const input = made.ok ? { ...typed, values: made.value.values } : typed;
  const number = text('number');
  const counted = mark(entryMark(input));
  const same = number !== '' ? known.numbers.has(number) : known.marks.has(counted);
  return {
    row,
    outcome: same ? 'same' : problems.length > 0 ? 'error' : 'add',
    problems: same ? [] : problems,
    number,
    input,
    mark: counted,
  };
}

const refuse = (code: string, text: string): Result<never, CellProblem> => ({
  ok: false,
  error: { code, detail: { text }, suggestion: '' },
});

function dayOf(text: string, { register }: LedgerContext): Result<string, CellProblem> {
  const day = parseDay(text, Number(dayOfInstant(register.now).slice(0, 4)));
  return text === '' ? refuse('ledger/no-day', text) : day === null ? refuse('register/day', text) : ok(day);
}

function timeOf(text: string): Result<Minutes | null, CellProblem> {
  if (text === '') return ok(null);
  const time = parseClock(text);
  return time === null ? refuse('register/clock', text) : ok(time);
}

/** Without a name it was in the first hall. */
const hallOf = (text: string, { register }: LedgerContext): Result<string, CellProblem> =>
  text === '' ? ok(register.halls[0]?.id ?? '') : readCell(text, { key: 'hall', names: [], kind: 'hall' }, register);
