import { applyEntries } from '#src/renderer/store/apply-entry.ts';
import { type HallTables, SCHEMA_VERSION, type TableName } from '#src/renderer/store/tables.ts';
import type { Json, RecordChange } from '#src/shared/domain/core/change.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { CommandContext } from './context.ts';
import { type Done, remember } from './history.ts';

/** What a command decided: the records to change and what to give back. No changes = nothing is written. */
export interface Plan<T> {
  readonly changes: readonly RecordChange[];
  readonly value: T;
}

/** Names a command in the journal. `undoable: false` for acts that Ctrl+Z must not take back (publishing, locking). */
export interface CommandHead {
  readonly command: string;
  readonly why?: string;
  readonly undoable?: boolean;
  /** Stops a long command while it still plans; afterwards it is in the journal and goes on to its end. */
  readonly signal?: AbortSignal;
  /** Share of the records in the store, 0 … 1; first called when the command can no longer be stopped. */
  readonly onWriting?: (share: number) => void;
}

/** A record before and after. `before: undefined` = new. */
export const change = <T extends TableName>(table: T, before: HallTables[T] | undefined, after: HallTables[T]): RecordChange => ({
  table,
  id: after.id,
  before: toJson(before),
  after: toJson(after),
});

/** Records are JSON by construction; `undefined` fields are dropped as the journal would. */
const toJson = (row: object | undefined): Json => (row === undefined ? null : JSON.parse(JSON.stringify(row)));

/**
 * Runs a command: `plan` loads and decides, then the host makes the journal line durable, then the store applies it.
 * The caller is told "saved" only after both.
 */
export function execute<T>(
  ctx: CommandContext,
  head: CommandHead,
  plan: () => Promise<Result<Plan<T>, Problem>>,
): Promise<Result<T, Problem>> {
  return inTurn(ctx, async () => {
    const planned = await plan();
    if (!planned.ok) return planned;
    const { changes, value } = planned.value;
    if (changes.length === 0) return ok(value);
    if (head.signal?.aborted) return err({ code: 'host/cancelled' });
    const written = await write(ctx, head, changes);
    if (!written.ok) return written;
    if (head.undoable !== false) remember(ctx.history, written.value);
    return ok(value);
  });
}

/** Queues work behind every command that was started before. */
export function inTurn<T>(ctx: CommandContext, work: () => Promise<T>): Promise<T> {
  const turn = ctx.queue.tail.then(work, work);
  ctx.queue.tail = turn.catch(() => undefined);
  return turn;
}

/** Appends to the journal, then applies. Callers hold the turn. */
export async function write(
  ctx: CommandContext,
  head: CommandHead & { readonly undoOf?: number },
  changes: readonly RecordChange[],
): Promise<Result<Done, Problem>> {
  const onShare = (share: number): void => {
    ctx.onSave({ kind: 'saving', share });
    head.onWriting?.(share);
  };
  onShare(0);
  const seq = ((await ctx.db.meta.get('applied'))?.seq ?? 0) + 1;
  const entry = {
    seq,
    schema: SCHEMA_VERSION,
    command: head.command,
    user: ctx.userName(),
    why: head.why ?? '',
    changes: [...changes],
  };
  const answer = await ctx.host.call('journal.append', head.undoOf ? { ...entry, undoOf: head.undoOf } : entry);
  if (!answer.ok) {
    const problem: Problem = answer.error;
    ctx.onSave({ kind: 'failed', problem });
    return err(problem);
  }
  try {
    await applyEntries(ctx.db, [{ seq, hash: answer.value.hash, schema: SCHEMA_VERSION, changes }], onShare);
  } catch {
    // The journal has it, so nothing is lost: the next start replays it into the store.
    const problem: Problem = { code: 'store/behind' };
    ctx.onSave({ kind: 'failed', problem });
    return err(problem);
  }
  ctx.onSave({ kind: 'saved', at: ctx.now() });
  return ok({ seq, command: head.command, changes });
}
