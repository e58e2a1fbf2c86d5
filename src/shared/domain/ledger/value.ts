import { workingDaysLater } from '#src/shared/domain/complaint/due-days.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { NamedRecord, RegisterContext, RegisterField } from '#src/shared/domain/register/import/definition.ts';
import { type CellProblem, readCell } from '#src/shared/domain/register/import/read-cell.ts';
import { maskPhone } from '#src/shared/domain/staff/id-number.ts';
import type { LedgerField } from './types.ts';

/** What a text is read against, as cells of an old register are. */
export interface LedgerContext {
  readonly counters: readonly NamedRecord[];
  readonly register: RegisterContext;
}

const asRegister = (field: LedgerField, { counters }: LedgerContext): RegisterField => {
  const base = { key: field.key, names: [field.name] };
  switch (field.type) {
    case 'number':
      return { ...base, kind: 'count' };
    case 'choice':
    case 'state':
      return { ...base, kind: 'choice', choices: () => field.choices.map((c) => ({ value: c, names: [c] })) };
    case 'counter':
      return {
        ...base,
        kind: 'choice',
        choices: () => counters.filter((c) => !c.voided).map((c) => ({ value: c.id, names: [c.name] })),
      };
    case 'person':
      return { ...base, kind: 'person' };
    case 'people':
      return { ...base, kind: 'people' };
    case 'day':
    case 'due':
      return { ...base, kind: 'day' };
    case 'text':
    case 'long':
    case 'name':
    case 'phone':
      return { ...base, kind: 'text' };
  }
};

/** Reads a text that is typed or comes from Excel into a value; `+5` in a deadline is five working days from today. Refusals as those of {@link readCell}. */
export function readValue(text: string, field: LedgerField, context: LedgerContext): Result<string, CellProblem> {
  const plain = text.trim();
  if (plain === '') return ok('');
  const later = field.type === 'due' ? /^\+\s*(\d{1,3})$/.exec(plain.normalize('NFKC')) : null;
  if (later) return ok(workingDaysLater(dayOfInstant(context.register.now), Number(later[1]), context.register.infoOf));
  const day = field.type === 'day' || field.type === 'due' ? parseDay(plain, yearOf(context)) : null;
  return day === null ? readCell(plain, asRegister(field, context), context.register) : ok(day);
}

const yearOf = ({ register }: LedgerContext): number => Number(dayOfInstant(register.now).slice(0, 4));

/** Names of people and counters by id. */
export type LedgerNames = ReadonlyMap<string, string>;

/** A value as people read it. Who came to the hall is masked unless `open`. */
export function showValue(field: LedgerField, value: string, names: LedgerNames, open = false): string {
  if (value === '') return '';
  switch (field.type) {
    case 'person':
    case 'counter':
      return names.get(value) ?? '';
    case 'people':
      return value
        .split(',')
        .map((id) => names.get(id) ?? '')
        .join('、');
    case 'name':
      return open ? value : `${[...value][0] ?? ''}**`;
    case 'phone':
      return open ? value : maskPhone(value);
    case 'number':
    case 'text':
    case 'long':
    case 'choice':
    case 'state':
    case 'day':
    case 'due':
      return value;
  }
}

/** People, counters and words of a choice are chosen, not typed. */
export const isTyped = ({ type }: LedgerField): boolean =>
  type !== 'choice' && type !== 'state' && type !== 'person' && type !== 'counter';

/** Reads what a field on the screen holds: a text, or what was chosen as it is. */
export const readTyped = (text: string, field: LedgerField, context: LedgerContext): Result<string, CellProblem> =>
  isTyped(field) ? readValue(text, field, context) : ok(text);

/** A value as a field on the screen holds it: the inverse of {@link readTyped}. */
export const typedText = (field: LedgerField, value: string, names: LedgerNames): string =>
  field.type === 'people' ? showValue(field, value, names) : value;
