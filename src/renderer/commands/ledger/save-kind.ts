import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { checkChange, checkIntakeKinds, checkKind, restated } from '#src/shared/domain/ledger/define.ts';
import type { IntakeKind, LedgerKind } from '#src/shared/domain/ledger/types.ts';

/** Keeps a definition, new or changed; entries that it reads differently (what counts as finished) change with it. */
export const saveLedgerKind = (ctx: CommandContext, kind: LedgerKind): Promise<Result<LedgerKind, Problem>> =>
  execute(ctx, { command: 'ledger-kind-save' }, async () => {
    const { all } = await readLedgerBook(ctx.db);
    const before = all.find((k) => k.id === kind.id);
    const checked = checkKind(kind, all);
    if (!checked.ok) return checked;
    const table = ctx.db.of('ledgerEntries');
    const entries = await table.where('[kindId+day]').between([kind.id, ''], [kind.id, '\uffff']).toArray();
    const allowed = before ? checkChange(before, checked.value, entries) : ok(null);
    if (!allowed.ok) return allowed;
    const order = before?.order ?? Math.max(0, ...all.map((k) => k.order)) + 1;
    const after = { ...checked.value, order };
    const had = new Map(entries.map((e) => [e.id, e]));
    const changes = [
      change('ledgerKinds', await ctx.db.of('ledgerKinds').get(kind.id), after),
      ...restated(after, entries).map((e) => change('ledgerEntries', had.get(e.id), e)),
    ];
    return ok({ changes, value: after });
  });

/** One place up (-1) or down (1) among the ledgers. At the end nothing moves. */
export const moveLedgerKind = (ctx: CommandContext, id: string, by: -1 | 1): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'ledger-kind-move' }, async () => {
    const { all } = await readLedgerBook(ctx.db);
    const at = all.findIndex((k) => k.id === id);
    const [kind, other] = [all[at], all[at + by]];
    if (!kind) return err({ code: 'host/not-found', detail: { path: id } });
    if (!other) return ok({ changes: [], value: null });
    const stored = ctx.db.of('ledgerKinds');
    const changes = [
      change('ledgerKinds', await stored.get(kind.id), { ...kind, order: other.order }),
      change('ledgerKinds', await stored.get(other.id), { ...other, order: kind.order }),
    ];
    return ok({ changes, value: null });
  });

/** Keeps the 办件类型 of the window grid in their order. */
export const saveIntakeKinds = (ctx: CommandContext, kinds: readonly IntakeKind[]): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'intake-kinds-save' }, async () => {
    const checked = checkIntakeKinds(kinds);
    if (!checked.ok) return checked;
    const stored = new Map((await ctx.db.of('intakeKinds').toArray()).map((k) => [k.id, k]));
    return ok({ changes: checked.value.map((k) => change('intakeKinds', stored.get(k.id), k)), value: null });
  });
