import { lockedByChanges } from '#src/renderer/store/attendance-locks.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { CommandContext } from './context.ts';
import { inTurn, write } from './execute.ts';
import type { Done } from './history.ts';

/** What was taken back or done again: the toast names it. */
export interface Undone {
  readonly command: string;
  readonly changes: readonly RecordChange[];
}

const inverse = (changes: readonly RecordChange[]): RecordChange[] =>
  [...changes].reverse().map((c) => ({ table: c.table, id: c.id, before: c.after, after: c.before }));

/** Takes back the newest step as a new journal line; null when there is none. Nothing is erased. */
export const undo = (ctx: CommandContext): Promise<Result<Undone | null, Problem>> =>
  inTurn(ctx, () => step(ctx, ctx.history.done, ctx.history.undone, 'undo', inverse));

/** Does the newest undone step again. */
export const redo = (ctx: CommandContext): Promise<Result<Undone | null, Problem>> =>
  inTurn(ctx, () => step(ctx, ctx.history.undone, ctx.history.done, 'redo', (changes) => [...changes]));

async function step(
  ctx: CommandContext,
  from: Done[],
  to: Done[],
  verb: 'undo' | 'redo',
  turn: (changes: readonly RecordChange[]) => RecordChange[],
): Promise<Result<Undone | null, Problem>> {
  const last = from.at(-1);
  if (!last) return ok(null);
  const changes = turn(last.changes);
  if (!(await stillAsLeft(ctx, changes))) {
    from.length = 0;
    return err({ code: 'undo/changed-since' });
  }
  const locked = await lockedByChanges(ctx.db, changes);
  if (locked !== '') return err({ code: 'attendance/locked', detail: { month: Number(locked.slice(5)) } });
  const written = await write(ctx, { command: verb, undoOf: last.seq }, changes);
  if (!written.ok) return written;
  from.pop();
  to.push({ ...last, seq: written.value.seq });
  return ok({ command: last.command, changes });
}

/** A step is taken back only if its records are as it left them. */
async function stillAsLeft(ctx: CommandContext, changes: readonly RecordChange[]): Promise<boolean> {
  const seen = new Set<string>();
  for (const c of changes) {
    const key = `${c.table} ${c.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const row: unknown = await ctx.db.table(c.table).get(c.id);
    if (canonical(row ?? null) !== canonical(c.before)) return false;
  }
  return true;
}

/** JSON with sorted keys, so that two equal records compare equal. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
