import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { applyCounts, type IntakeEdit } from '#src/shared/domain/ledger/intake.ts';
import { intakeId } from '#src/shared/domain/ledger/types.ts';

/** Keeps numbers of the window grid, typed or pasted, as one line of the journal; the number of counters' days that changed. */
export const keepCounts = (ctx: CommandContext, edits: readonly IntakeEdit[]): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'intake-keep' }, async () => {
    const ids = [...new Set(edits.map((e) => intakeId(e.day, e.counterId)))];
    const [had, counters] = await Promise.all([ctx.db.of('intakeDays').bulkGet(ids), ctx.db.of('counters').toArray()]);
    const stored = new Map(had.flatMap((d) => (d ? [[d.id, d] as const] : [])));
    const halls = new Map(counters.map((c) => [c.id, c.hallId]));
    const writer = { now: ctx.now(), by: ctx.userName() };
    const next = applyCounts(stored, edits, (id) => halls.get(id), writer);
    if (!next.ok) return next;
    return ok({ changes: next.value.map((d) => change('intakeDays', stored.get(d.id), d)), value: next.value.length });
  });
