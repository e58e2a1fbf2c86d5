import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import type { SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import type { NumberPrefix } from '#src/shared/domain/register/record-number.ts';

/** Registers that a hall kept in Excel before. */
export const oldRegisters = ['incidents', 'complaints', 'rectifications', 'equipment', 'drills'] as const;
export type OldRegister = (typeof oldRegisters)[number];

/** A person, hall or plan that a cell may name. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly voided?: unknown;
}

/** What a file is read against: the book as it is now. */
export interface RegisterContext {
  readonly halls: readonly NamedRecord[];
  readonly staff: readonly NamedRecord[];
  readonly plans: readonly NamedRecord[];
  readonly safety: SafetySettings;
  readonly infoOf: (day: DayKey) => DayInfo;
  readonly now: Instant;
  readonly by: string;
  /** Numbers ever given in this register, and `day|title` of each record of it. */
  readonly numbers: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/** What a cell must hold. `choice` is one of {@link RegisterField.choices}; `owner` one of ours or anybody else in words. */
export type FieldKind =
  | 'text'
  | 'day'
  | 'time'
  | 'clock'
  | 'count'
  | 'money'
  | 'choice'
  | 'hall'
  | 'person'
  | 'people'
  | 'owner'
  | 'plan';

export interface Choice {
  readonly value: string;
  /** The first is the register's own word. */
  readonly names: readonly string[];
}

/** One column that a register may have, with the headings people use; the first is ours. */
export interface RegisterField {
  readonly key: string;
  readonly names: readonly string[];
  readonly kind: FieldKind;
  readonly required?: boolean;
  readonly choices?: (context: RegisterContext) => readonly Choice[];
}

/** Cells as the register understands them: days, instants, ids and choices in their own form; '' = nothing was said. */
export type RowValues = Readonly<Record<string, string>>;

/** A record to write and the table it goes to. */
export interface NewRecord {
  readonly table: string;
  readonly record: { readonly id: string };
}

/** How one register is read: its columns, what makes two rows the same, and how a row becomes records. */
export interface RegisterDefinition {
  readonly prefix: NumberPrefix;
  readonly fields: readonly RegisterField[];
  /** Columns whose day and text know a record that has no number. */
  readonly dayField: string;
  readonly titleField: string;
  /** Records of a row; `newId` gives ids, `number` is the record's. */
  readonly build: (
    values: RowValues,
    head: { readonly number: string; readonly newId: () => string },
    context: RegisterContext,
  ) => Result<readonly NewRecord[], Problem>;
}

/** `at` or what stands in its place. */
export const said = (values: RowValues, field: string, otherwise = ''): string => values[field] || otherwise;

/** Choices written the usual way: value and its words. */
export const choices =
  (list: Readonly<Record<string, readonly string[]>>): (() => readonly Choice[]) =>
  () =>
    Object.entries(list).map(([value, names]) => ({ value, names }));
