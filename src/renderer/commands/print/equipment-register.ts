import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape, portraitCards } from '#src/renderer/print/document.ts';
import { type EquipmentPrintInput, equipmentLabels, equipmentRegisterData } from '#src/renderer/print/equipment-data.ts';
import { equipmentLabelsBody, equipmentRegisterBody } from '#src/renderer/print/equipment-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';

/** The register as it stands today. Refuses an empty one (`equipment/none`). */
export async function readEquipmentPrint({ db, now }: CommandContext): Promise<Result<EquipmentPrintInput, Problem>> {
  const [pieces, checks, halls, staff, settings] = await Promise.all([
    db.of('equipment').orderBy('number').toArray(),
    db.of('equipmentChecks').toArray(),
    db.of('halls').toArray(),
    db.of('staff').toArray(),
    db.of('settings').get('settings'),
  ]);
  const live = pieces.filter((p) => !p.voided);
  if (live.length === 0) return err({ code: 'equipment/none' });
  const names = { halls: new Map(halls.map((h) => [h.id, h.name])), staff: new Map(staff.map((m) => [m.id, m.name])) };
  return ok({
    letterhead: settings?.letterhead ?? '',
    today: dayOfInstant(now()),
    pieces: live,
    checks,
    nameOf: (table, id) => names[table].get(id) ?? '',
  });
}

/** 厅务表 09-2 器材台账 */
export async function buildEquipmentRegister(ctx: CommandContext): Promise<Result<PrintDocument, Problem>> {
  const read = await readEquipmentPrint(ctx);
  if (!read.ok) return read;
  const data = equipmentRegisterData(read.value);
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `器材台账_${read.value.today}`,
      page: landscape,
      stamp: { form: '厅务表 09-2', record: data.record, version: '' },
      body: equipmentRegisterBody(data),
    }),
  );
}

/** 器材标签: twelve on a sheet, with a code that names the piece and six places to sign a check. */
export async function buildEquipmentLabels(ctx: CommandContext): Promise<Result<PrintDocument, Problem>> {
  const read = await readEquipmentPrint(ctx);
  if (!read.ok) return read;
  const labels = equipmentLabels(read.value);
  return ok(
    await finishDocument(ctx, {
      title: '器材标签',
      name: `器材标签_${read.value.today}`,
      page: portraitCards,
      stamp: { form: '器材标签', record: `${labels.length} 张`, version: '' },
      body: equipmentLabelsBody(labels),
      byHand: true,
    }),
  );
}
