import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { planRectifications } from '#src/renderer/commands/rectification/add-rectification.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { addDays, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type CheckInput, checkPiece } from '#src/shared/domain/equipment/keep-equipment.ts';
import type { Equipment } from '#src/shared/domain/equipment/types.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';

/** Who puts a fault right: one of ours, or a firm. */
export interface FaultOwner {
  readonly ownerId: string;
  readonly ownerText: string;
}

/** 检查 of several pieces at once, as one entry: all of them or none. */
export const checkEquipment = (
  ctx: CommandContext,
  ids: readonly string[],
  input: CheckInput,
): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'equipment-check' }, async () => {
    const changes: RecordChange[] = [];
    for (const id of ids) {
      const looked = await lookAt(ctx, id, input);
      if (!looked.ok) return looked;
      changes.push(...looked.value.changes);
    }
    return ok({ changes, value: ids.length });
  });

/** 有故障: the check, the piece in repair, and the rectification with its owner and the hall's usual time, as one entry. */
export const reportFault = (
  ctx: CommandContext,
  id: string,
  { note, photos, ownerId, ownerText }: Pick<CheckInput, 'note' | 'photos'> & FaultOwner,
): Promise<Result<Equipment, Problem>> =>
  execute(ctx, { command: 'equipment-fault' }, async () => {
    const looked = await lookAt(ctx, id, { result: 'fault', note, photos, expiresOn: '' });
    if (!looked.ok) return looked;
    const { piece } = looked.value;
    const today = dayOfInstant(ctx.now());
    const days = (await ctx.db.of('settings').get('settings'))?.safety?.rectificationDays ?? defaultSafety.rectificationDays;
    const finding = `${piece.place}${piece.name}（${piece.number}）：${note.trim()}`;
    const found = { source: 'equipment', sourceId: id, hallId: piece.hallId, measure: '' } as const;
    const dates = { foundOn: today, dueOn: addDays(today, days) };
    const made = await planRectifications(ctx, [{ ...found, ...dates, finding, ownerId, ownerText, photos }]);
    return made.ok ? ok({ changes: [...looked.value.changes, ...made.value.changes], value: piece }) : made;
  });

async function lookAt(ctx: CommandContext, id: string, input: CheckInput) {
  const before = await ctx.db.of('equipment').get(id);
  if (!before) return err<Problem>({ code: 'host/not-found', detail: { path: id } });
  const done = checkPiece(before, input, ctx.newId(), { now: ctx.now(), by: ctx.userName() });
  if (!done.ok) return done;
  const { piece, check } = done.value;
  return ok({ piece, changes: [change('equipment', before, piece), change('equipmentChecks', undefined, check)] });
}
