import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { addPiece, type EquipmentInput, editPiece, scrapPiece } from '#src/shared/domain/equipment/keep-equipment.ts';
import type { Equipment } from '#src/shared/domain/equipment/types.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';

/** 登记 a piece; its number is also the one on its label. */
export const addEquipment = (ctx: CommandContext, input: EquipmentInput): Promise<Result<Equipment, Problem>> =>
  execute(ctx, { command: 'equipment-add' }, async () => {
    const taken = (await ctx.db.of('equipment').toArray()).map((e) => e.number);
    const number = nextNumber('QC', dayOfInstant(ctx.now()), taken);
    const made = addPiece(input, { id: ctx.newId(), number });
    return made.ok ? ok({ changes: [change('equipment', undefined, made.value)], value: made.value }) : made;
  });

/** 修改; the journal keeps what it was. */
export const editEquipment = (ctx: CommandContext, id: string, input: EquipmentInput): Promise<Result<Equipment, Problem>> =>
  changePiece(ctx, id, { command: 'equipment-edit' }, (piece) => editPiece(piece, input));

/** 报废 with a reason. */
export const scrapEquipment = (ctx: CommandContext, id: string, reason: string): Promise<Result<Equipment, Problem>> =>
  changePiece(ctx, id, { command: 'equipment-scrap', why: reason.trim() }, (piece) =>
    scrapPiece(piece, reason, { now: ctx.now(), by: ctx.userName() }),
  );

/** 作废 a piece that was written down by mistake, with a reason. */
export const voidEquipment = (ctx: CommandContext, id: string, reason: string): Promise<Result<Equipment, Problem>> =>
  changePiece(ctx, id, { command: 'equipment-void', why: reason.trim() }, (piece) =>
    voidRecord(piece, reason, { now: ctx.now(), by: ctx.userName() }),
  );

const changePiece = (
  ctx: CommandContext,
  id: string,
  head: { readonly command: string; readonly why?: string },
  next: (piece: Equipment) => Result<Equipment, Problem>,
): Promise<Result<Equipment, Problem>> =>
  execute(ctx, head, async () => {
    const before = await ctx.db.of('equipment').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const after = next(before);
    return after.ok ? ok({ changes: [change('equipment', before, after.value)], value: after.value }) : after;
  });
