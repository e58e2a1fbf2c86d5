import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { correctPunch, type PunchCorrectionInput } from '#src/shared/domain/attendance/keeping/correct-punch.ts';
import { addDays } from '#src/shared/domain/core/day.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { isLocked, makerFor } from './maker.ts';

/**
 * 补卡: several in one entry, all or none. They are taken after the lock too, as an addendum with their reason. Raw punches stay as they
 * are. Gives how many were written.
 */
export async function addPunchCorrections(
  ctx: CommandContext,
  inputs: readonly PunchCorrectionInput[],
): Promise<Result<number, Problem>> {
  const locked = await Promise.all(inputs.map((i) => isLocked(ctx, i.staffId, i.day)));
  const head = { command: 'punch-correct', why: inputs[0]?.reason.trim() ?? '', undoable: !locked.includes(true) };
  return execute(ctx, head, async () => {
    const changes = [];
    const made = new Map<string, string[]>();
    for (const input of inputs) {
      const { staffId, day } = input;
      const there = [...(await stampsOf(ctx, staffId, day)), ...(made.get(staffId) ?? [])];
      const correction = correctPunch(input, there, await makerFor(ctx, staffId, day));
      if (!correction.ok) return correction;
      made.set(staffId, [...(made.get(staffId) ?? []), correction.value.at]);
      changes.push(change('punchCorrections', undefined, correction.value));
    }
    return ok({ changes, value: changes.length });
  });
}

/** Punches and corrections in force of a person around a day. */
async function stampsOf(ctx: CommandContext, staffId: string, day: string): Promise<string[]> {
  const [from, to] = [addDays(day, -1), addDays(day, 1)];
  const [punches, corrections] = await Promise.all([
    ctx.db.of('punches').where('[staffId+day]').between([staffId, from], [staffId, to], true, true).toArray(),
    ctx.db.of('punchCorrections').where('staffId').equals(staffId).toArray(),
  ]);
  return [...punches.map((p) => p.at), ...corrections.filter((c) => !c.voided).map((c) => c.at)];
}
