import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { type StaffRegisterInput, staffRegisterData } from '#src/renderer/print/staff-register-data.ts';
import { staffRegisterBody } from '#src/renderer/print/staff-register-form.tsx';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { type DayKey, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';

export interface StaffRegisterParams {
  /** Empty = every hall. */
  readonly hallIds: readonly string[];
  /** The register as of this day; default today. */
  readonly day?: DayKey;
}

/** What the register is set from. */
export async function readRegister(db: HallDb, hallIds: readonly string[], day: DayKey): Promise<StaffRegisterInput> {
  const [settings, halls, posts, counters, staff, assignments] = await Promise.all([
    db.of('settings').get('settings'),
    db.of('halls').toArray(),
    db.of('posts').toArray(),
    db.of('counters').toArray(),
    db.of('staff').toArray(),
    db.of('postAssignments').toArray(),
  ]);
  const wanted = halls.filter((h) => !h.voided && (hallIds.length === 0 || hallIds.includes(h.id)));
  return {
    letterhead: settings?.letterhead ?? '',
    supplier: settings?.supplierName ?? '',
    day,
    halls: wanted.sort((a, b) => a.order - b.order),
    posts,
    counters,
    staff,
    assignments,
  };
}

/** 职工名册, masked. Refuses when nobody is in it (`print/nobody-employed`). */
export async function buildStaffRegisterDocument(
  ctx: CommandContext,
  params: StaffRegisterParams,
): Promise<Result<PrintDocument, Problem>> {
  const day = params.day ?? dayOfInstant(ctx.now());
  const data = staffRegisterData(await readRegister(ctx.db, params.hallIds, day));
  if (data.pages.every((rows) => rows.length === 0)) return err({ code: 'print/nobody-employed', detail: { day } });
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `职工名册_${day}`,
      page: landscape,
      stamp: { form: '职工名册', record: data.record, version: '' },
      body: staffRegisterBody(data),
    }),
  );
}
