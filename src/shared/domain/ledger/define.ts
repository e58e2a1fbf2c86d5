import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { fieldsInUse, standing, titleField } from './kinds.ts';
import type { IntakeKind, LedgerEntry, LedgerField, LedgerFieldType, LedgerKind } from './types.ts';

/** Letters that other records number with (forms.md, Numbers). */
const taken = new Set([
  'PB',
  'KQ',
  'LQ',
  'YL',
  'PG',
  'SJ',
  'TS',
  'XC',
  'PX',
  'KH',
  'JS',
  'GZ',
  'BS',
  'ZG',
  'YA',
  'QC',
  'JK',
  'SL',
  'TZ',
]);
/** Columns that every ledger has. */
const own = new Set(['编号', '日期', '时间', '大厅', '序号']);

const wrong = (code: string, at: string, detail?: Problem['detail']): Result<never, Problem> => err({ code, at, detail });

/**
 * Whether a definition holds together. `at` is `name`, `prefix`, `fields` or the key of a field. Refusals: `ledger-kind/name`,
 * `ledger-kind/same-name`, `ledger-kind/prefix`, `ledger-kind/same-prefix`, `ledger-kind/taken-prefix`, `ledger-kind/no-fields`, and those of a field.
 */
export function checkKind(kind: LedgerKind, others: readonly LedgerKind[]): Result<LedgerKind, Problem> {
  const name = kind.name.trim();
  const rest = others.filter((k) => k.id !== kind.id);
  if (name === '') return wrong('ledger-kind/name', 'name');
  if (rest.some((k) => k.name === name)) return wrong('ledger-kind/same-name', 'name', { name });
  if (!/^[A-Z]{2,4}$/.test(kind.prefix)) return wrong('ledger-kind/prefix', 'prefix');
  const same = rest.find((k) => k.prefix === kind.prefix);
  if (same) return wrong('ledger-kind/same-prefix', 'prefix', { prefix: kind.prefix, name: same.name });
  if (taken.has(kind.prefix)) return wrong('ledger-kind/taken-prefix', 'prefix', { prefix: kind.prefix });
  if (!titleField(kind)) return wrong('ledger-kind/no-fields', 'fields');
  for (const field of kind.fields) {
    const checked = checkField(field, kind);
    if (!checked.ok) return checked;
  }
  return checkStanding({
    ...kind,
    name,
    note: kind.note.trim(),
    fields: kind.fields.map((f) => ({ ...f, name: f.name.trim() })),
  });
}

/** `ledger-kind/field-name`, `/same-field`, `/own-field`, `/choices`, `/done`, `/all-done`, `/done-unknown`. */
function checkField(field: LedgerField, kind: LedgerKind): Result<null, Problem> {
  const name = field.name.trim();
  const at = field.key;
  if (name === '') return wrong('ledger-kind/field-name', at);
  if (kind.fields.some((f) => f.key !== field.key && f.name.trim() === name))
    return wrong('ledger-kind/same-field', at, { name });
  if (own.has(name)) return wrong('ledger-kind/own-field', at, { name });
  if (field.type !== 'choice' && field.type !== 'state') return ok(null);
  if (new Set(field.choices).size < 2 || new Set(field.choices).size !== field.choices.length)
    return wrong('ledger-kind/choices', at, { name });
  if (field.type === 'choice') return ok(null);
  const unknown = field.done.find((word) => !field.choices.includes(word));
  if (unknown !== undefined) return wrong('ledger-kind/done-unknown', at, { name, word: unknown });
  if (field.done.length === 0) return wrong('ledger-kind/done', at, { name });
  return field.done.length === field.choices.length ? wrong('ledger-kind/all-done', at, { name }) : ok(null);
}

/** One state and one deadline at most; a deadline, and what only the end needs, make no sense without a state. */
function checkStanding(kind: LedgerKind): Result<LedgerKind, Problem> {
  const fields = fieldsInUse(kind);
  const [state, secondState] = fields.filter((f) => f.type === 'state');
  const [due, secondDue] = fields.filter((f) => f.type === 'due');
  if (secondState) return wrong('ledger-kind/two-states', secondState.key);
  if (secondDue) return wrong('ledger-kind/two-dues', secondDue.key);
  const lonely = due ?? fields.find((f) => f.required === 'done');
  return !state && lonely ? wrong('ledger-kind/no-state', lonely.key, { name: lonely.name }) : ok(kind);
}

/** Types whose values are plain words; ids of people and counters are not. */
const words: ReadonlySet<LedgerFieldType> = new Set(['text', 'long', 'choice', 'state', 'name', 'phone']);
const ids: ReadonlySet<LedgerFieldType> = new Set(['person', 'people', 'counter']);
const canBecome = (from: LedgerFieldType, to: LedgerFieldType): boolean =>
  from === to || (words.has(to) && !ids.has(from)) || (from === 'person' && to === 'people');

/**
 * Whether the entries still make sense under the new definition: a field that holds something is not taken away
 * (`ledger-kind/field-used`: it can be switched off), and its type only changes where the values can be read (`ledger-kind/type-used`).
 */
export function checkChange(before: LedgerKind, after: LedgerKind, entries: readonly LedgerEntry[]): Result<null, Problem> {
  for (const field of before.fields) {
    const count = entries.filter((e) => e.values[field.key] !== undefined).length;
    if (count === 0) continue;
    const next = after.fields.find((f) => f.key === field.key);
    if (!next) return wrong('ledger-kind/field-used', 'fields', { name: field.name, count });
    if (!canBecome(field.type, next.type)) return wrong('ledger-kind/type-used', field.key, { name: field.name, count });
  }
  return ok(null);
}

/** Entries whose state or deadline the new definition reads differently, as they are then. */
export const restated = (kind: LedgerKind, entries: readonly LedgerEntry[]): LedgerEntry[] =>
  entries.flatMap((e) => {
    const stand = standing(kind, e.values);
    return stand.state === e.state && stand.dueOn === e.dueOn ? [] : [{ ...e, ...stand }];
  });

/** 办件类型: names are there and each once (`intake-kind/name`, `intake-kind/same-name`); one of them is no part of another (`intake-kind/all-within`). */
export function checkIntakeKinds(kinds: readonly IntakeKind[]): Result<readonly IntakeKind[], Problem> {
  for (const kind of kinds) {
    const name = kind.name.trim();
    if (name === '') return wrong('intake-kind/name', kind.id);
    if (kinds.some((k) => k.id !== kind.id && k.name.trim() === name)) return wrong('intake-kind/same-name', kind.id, { name });
  }
  const used = kinds.filter((k) => k.off !== true);
  if (!used.some((k) => !k.within)) return wrong('intake-kind/all-within', used[0]?.id ?? '');
  return ok(kinds.map((k, i) => ({ ...k, name: k.name.trim(), order: i + 1 })));
}
