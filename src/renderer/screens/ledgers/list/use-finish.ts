import { useState } from 'react';
import { editEntry } from '#src/renderer/commands/ledger/write-entry.ts';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { fieldsInUse, stateField } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerEntry, LedgerField, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { readTyped, typedText } from '#src/shared/domain/ledger/value.ts';

export interface FinishInput {
  readonly kind: LedgerKind;
  readonly entry: LedgerEntry;
  readonly book: LedgerBook;
  readonly today: DayKey;
}

/** Fields that the end of a matter is known by: those it needs, and its day. */
const endFields = (kind: LedgerKind): LedgerField[] => fieldsInUse(kind).filter((f) => f.required === 'done' || f.type === 'day');

/** Words that end the matter, those that come after where it stands first: what waits to be given back is given back. */
function endsOf({ choices, done }: LedgerField, now: string): readonly string[] {
  const at = choices.indexOf(now);
  const after = (word: string): boolean => choices.indexOf(word) > at;
  return [...done.filter(after), ...done.filter((word) => !after(word))];
}

/** What is said at the end of a matter; its day is today unless another one is written. */
export function useFinish({ kind, entry, book, today }: FinishInput) {
  const ctx = useCommands();
  const fields = endFields(kind);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      fields.map((f) => [f.key, typedText(f, entry.values[f.key] ?? (f.type === 'day' ? today : ''), book.names)]),
    ),
  );
  const [problem, setProblem] = useState<Problem>();
  const state = stateField(kind);
  const end = async (word: string) => {
    if (!state) return;
    const context = book.contextAt(ctx.now(), ctx.userName());
    const values: Record<string, string> = { [state.key]: word };
    for (const field of fields) {
      const read = readTyped(texts[field.key] ?? '', field, context);
      if (!read.ok) return setProblem({ ...read.error, at: field.key });
      values[field.key] = read.value;
    }
    const done = await editEntry(ctx, entry.id, (e) => ({ values: { ...e.values, ...values } }));
    setProblem(done.ok ? undefined : done.error);
  };
  const type = (key: string, text: string) => setTexts((had) => ({ ...had, [key]: text }));
  return { fields, texts, type, problem, words: state ? endsOf(state, entry.values[state.key] ?? '') : [], end };
}
