import { lockedByChanges } from '#src/renderer/store/attendance-locks.ts';
import { unpackChanges } from '#src/shared/domain/attendance/punches/pack.ts';
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

/** Records looked at together. */
const CHUNK = 2_000;

/** A step is taken back only if its records are as it left them. */
async function stillAsLeft(ctx: CommandContext, changes: readonly RecordChange[]): Promise<boolean> {
  const wanted = new Map<string, Map<string, RecordChange>>();
  for (const c of unpackChanges(changes)) {
    const ofTable = wanted.get(c.table) ?? new Map<string, RecordChange>();
    if (!ofTable.has(c.id)) ofTable.set(c.id, c);
    wanted.set(c.table, ofTable);
  }
  for (const [table, ofTable] of wanted) {
    const all = [...ofTable.values()];
    for (let at = 0; at < all.length; at += CHUNK) {
      const part = all.slice(at, at + CHUNK);
      const rows: readonly unknown[] = await ctx.db.table(table).bulkGet(part.map((c) => c.id));
      if (part.some((c, i) => canonical(rows[i] ?? null) !== canonical(c.before))) return false;
    }
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
