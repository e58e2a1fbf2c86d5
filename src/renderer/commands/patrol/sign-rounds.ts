import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { type Signer, signRound } from '#src/shared/domain/patrol/make-round.ts';
import type { PatrolRound } from '#src/shared/domain/patrol/types.ts';

/** 签名 of several rounds at once; all or none. A signature is not undone: a wrong round is voided and made again. */
export const signRounds = (ctx: CommandContext, ids: readonly string[], signer: Signer): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'patrol-sign', undoable: false }, async () => {
    const [rounds, staff] = await Promise.all([ctx.db.of('patrolRounds').bulkGet([...ids]), ctx.db.of('staff').toArray()]);
    const changes: RecordChange[] = [];
    for (const before of rounds) {
      if (!before) return err({ code: 'host/not-found', detail: { path: ids.join() } });
      const patroller = staff.find((m) => m.id === before.patrollerId)?.name ?? '';
      const after = signRound(before, signer, patroller, { now: ctx.now(), by: ctx.userName() });
      if (!after.ok) return after;
      changes.push(change('patrolRounds', before, after.value));
    }
    return ok({ changes, value: changes.length });
  });

/** 作废 a round that was written down wrongly, with a reason; it can then be made again. */
export const voidRound = (ctx: CommandContext, id: string, reason: string): Promise<Result<PatrolRound, Problem>> =>
  execute(ctx, { command: 'patrol-void', why: reason.trim() }, async () => {
    const before = await ctx.db.of('patrolRounds').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const after = voidRecord(before, reason, { now: ctx.now(), by: ctx.userName() });
    return after.ok ? ok({ changes: [change('patrolRounds', before, after.value)], value: after.value }) : after;
  });
