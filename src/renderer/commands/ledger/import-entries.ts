import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { writeEntry } from '#src/shared/domain/ledger/entry.ts';
import { type EntryRow, type KnownEntries, knownEntries } from '#src/shared/domain/ledger/import-entries.ts';
import type { LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import type { LedgerContext } from '#src/shared/domain/ledger/value.ts';
import { nextRuledNumber } from '#src/shared/domain/register/record-number.ts';

/** What a file is read against: the definition, the names, and every line that the ledger has. */
export interface EntryImportContext {
  readonly kind: LedgerKind;
  readonly context: LedgerContext;
  readonly known: KnownEntries;
}

const entriesOf = ({ db }: CommandContext, kindId: string): Promise<LedgerEntry[]> =>
  db.of('ledgerEntries').where('[kindId+day]').between([kindId, ''], [kindId, '\uffff']).toArray();

/** Null for a ledger that there is not. */
export async function entryImportContext(ctx: CommandContext, kindId: string): Promise<EntryImportContext | null> {
  const book = await readLedgerBook(ctx.db);
  const kind = book.all.find((k) => k.id === kindId);
  if (!kind) return null;
  return { kind, context: book.contextAt(ctx.now(), ctx.userName()), known: knownEntries(await entriesOf(ctx, kindId)) };
}

/** Writes the rows as one line of the journal, so that one Ctrl+Z takes the whole import back. What the ledger has by then is left out. */
export const importEntries = (ctx: CommandContext, kindId: string, rows: readonly EntryRow[]): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'ledger-import' }, async () => {
    const kind = (await readLedgerBook(ctx.db)).all.find((k) => k.id === kindId);
    if (!kind) return err({ code: 'host/not-found', detail: { path: kindId } });
    const had = await entriesOf(ctx, kindId);
    const known = knownEntries(had);
    const taken = [...had.map((e) => e.number), ...rows.map((r) => r.number)];
    const made: LedgerEntry[] = [];
    for (const row of rows) {
      if (row.number === '' ? known.marks.has(row.mark) : known.numbers.has(row.number)) continue;
      const number = row.number || nextRuledNumber(kind, row.input.day, taken);
      taken.push(number);
      const head = { id: ctx.newId(), number, by: ctx.userName(), at: ctx.now() };
      const entry = writeEntry(kind, row.input, head, ctx.now());
      if (!entry.ok) return entry;
      made.push(entry.value);
    }
    return ok({ changes: made.map((e) => change('ledgerEntries', undefined, e)), value: made.length });
  });
