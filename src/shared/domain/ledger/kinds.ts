import { seedIntakeKinds, seedLedgerKinds } from './seed-kinds.ts';
import type { IntakeKind, LedgerEntry, LedgerField, LedgerKind } from './types.ts';

/** The seeds, each in the book's own version where it has one, and then the hall's own; in order. */
const merged = <T extends { readonly id: string; readonly order: number }>(seeds: readonly T[], stored: readonly T[]): T[] => {
  const own = new Map(stored.map((k) => [k.id, k]));
  const known = new Set(seeds.map((k) => k.id));
  return [...seeds.map((k) => own.get(k.id) ?? k), ...stored.filter((k) => !known.has(k.id))].sort((a, b) => a.order - b.order);
};

/** Every ledger there is, those that are switched off included. */
export const allLedgerKinds = (stored: readonly LedgerKind[]): LedgerKind[] => merged(seedLedgerKinds, stored);
export const allIntakeKinds = (stored: readonly IntakeKind[]): IntakeKind[] => merged(seedIntakeKinds, stored);

/** Fields that are asked for. */
export const fieldsInUse = (kind: LedgerKind): LedgerField[] => kind.fields.filter((f) => f.off !== true);
export const stateField = (kind: LedgerKind): LedgerField | undefined => fieldsInUse(kind).find((f) => f.type === 'state');
export const dueField = (kind: LedgerKind): LedgerField | undefined => fieldsInUse(kind).find((f) => f.type === 'due');

/** Fields of the line in which an entry is typed: what is only known at the end, and the state it begins with, are not asked for. */
export const lineFields = (kind: LedgerKind): LedgerField[] =>
  fieldsInUse(kind).filter(
    (f) => f.required !== 'done' && !(f.type === 'state' && !startsDone(f)) && !(f.type === 'day' && stateField(kind)),
  );

/** A state that a matter may begin and end with (归还: 不用还) is asked for at once. */
const startsDone = (field: LedgerField): boolean => field.done.includes(field.choices[0] ?? '');

/** The field that says what an entry is about: its first text. */
export const titleField = (kind: LedgerKind): LedgerField | undefined =>
  fieldsInUse(kind).find((f) => f.type === 'text') ?? fieldsInUse(kind).find((f) => f.type === 'long' || f.type === 'choice');

/** State and deadline of an entry as its values say. */
export function standing(kind: LedgerKind, values: LedgerEntry['values']): Pick<LedgerEntry, 'state' | 'dueOn'> {
  const state = stateField(kind);
  const due = dueField(kind);
  const word = state ? (values[state.key] ?? '') : '';
  return {
    state: state ? (state.done.includes(word) ? 'done' : 'open') : '',
    dueOn: due ? (values[due.key] ?? '') : '',
  };
}
