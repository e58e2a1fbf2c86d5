import { editEntry } from '#src/renderer/commands/ledger/write-entry.ts';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { EntryInput } from '#src/shared/domain/ledger/entry.ts';
import type { LedgerEntry, LedgerField } from '#src/shared/domain/ledger/types.ts';
import { readTyped } from '#src/shared/domain/ledger/value.ts';

/** What a text makes of the line as it is stored. */
export type SavePart = (entry: LedgerEntry) => Result<Partial<EntryInput>, Problem>;

/** Saves parts of a line; gives back the sentence of a refusal, '' when saved. */
export function useEntryEdit(entry: LedgerEntry, book: LedgerBook) {
  const ctx = useCommands();
  const say = useProblemText();
  const save = async (part: SavePart): Promise<string> => {
    const first = part(entry);
    if (!first.ok) return say(first.error);
    const done = await editEntry(ctx, entry.id, (stored) => {
      const next = part(stored);
      return next.ok ? next.value : {};
    });
    return done.ok ? '' : say(done.error);
  };
  const saveField = (field: LedgerField, text: string): Promise<string> =>
    save((stored) => {
      const read = readTyped(text, field, book.contextAt(ctx.now(), ctx.userName()));
      return read.ok ? ok({ values: { ...stored.values, [field.key]: read.value } }) : read;
    });
  return { save, saveField };
}
