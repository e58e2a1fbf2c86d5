import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readLocks } from '#src/renderer/store/attendance-locks.ts';
import { packChange, unpackPunches } from '#src/shared/domain/attendance/punches/pack.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/**
 * Takes an import back with a reason: its punches stop counting, the import stays listed. A punch that another file had too passes to
 * that one. Gives how many punches no longer count. Refused for a locked month, without a reason, and a second time.
 */
export function voidImport(ctx: CommandContext, id: string, reason: string): Promise<Result<number, Problem>> {
  return execute(ctx, { command: 'punches-void', why: reason.trim() }, async () => {
    if (reason.trim() === '') return err({ code: 'attendance/reason-needed', at: 'reason' });
    const before = await ctx.db.of('punchImports').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    if (before.voided)
      return err({ code: 'punch/voided-before', detail: { name: before.fileName, reason: before.voided.reason } });
    const heirs = await heirsOf(ctx, id);
    const punches = await ctx.db.of('punches').where('importId').equals(id).toArray();
    const kept = punches.flatMap((p) => {
      const importId = heirs.get(p.id);
      return importId === undefined ? [] : [{ ...p, importId }];
    });
    const gone = punches.filter((p) => !heirs.has(p.id));
    const locked = gone.map(await readLocks(ctx.db)).find((month) => month !== '');
    if (locked !== undefined) return err({ code: 'attendance/locked', detail: { month: Number(locked.slice(5)) } });
    const voided = { ...before, voided: { at: ctx.now(), by: ctx.userName(), reason: reason.trim() } };
    const taken = punches.length === 0 ? [] : [packChange(id, punches, kept)];
    return ok({ changes: [...taken, change('punchImports', before, voided)], value: gone.length });
  });
}

/** Punches that another import in force had in its file as well, with that import. */
export async function heirsOf(ctx: CommandContext, id: string): Promise<ReadonlyMap<string, string>> {
  const others = await ctx.db
    .of('punchImports')
    .filter((i) => i.id !== id && !i.voided)
    .toArray();
  const seen = others.flatMap((i) =>
    [...(i.alsoSeen ?? []), ...unpackPunches(i.seen ?? []).map((p) => p.id)].map((p) => [p, i.id] as const),
  );
  return new Map(seen);
}
