import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import type { DrillPrintInput } from '#src/renderer/print/drill-data.ts';
import { readAttendance } from '#src/renderer/store/attendance-source.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { monthsLater } from '#src/shared/domain/drill/after-drill.ts';
import { defaultSafety, planDrillMonths } from '#src/shared/domain/incident/safety-settings.ts';

/** Photos that a form prints. */
const PRINTED = 2;

/** A drill with everything that its forms need (`host/not-found` when it is gone). */
export async function readDrillPrint(ctx: CommandContext, drillId: string): Promise<Result<DrillPrintInput, Problem>> {
  const { db } = ctx;
  const drill = await db.of('drills').get(drillId);
  const plan = drill && (await db.of('emergencyPlans').get(drill.planId));
  if (!plan) return err({ code: 'host/not-found', detail: { path: drillId } });
  const [version, settings, halls, people, findings, sources] = await Promise.all([
    db.of('planVersions').get(drill.planVersionId),
    db.of('settings').get('settings'),
    db.of('halls').toArray(),
    db.of('staff').toArray(),
    db.of('rectifications').where('[source+sourceId]').equals(['drill', drillId]).toArray(),
    Promise.all(drill.hallIds.map((id) => readAttendance(db, drill.day, drill.day, id))),
  ]);
  const months = planDrillMonths(plan, settings?.safety ?? defaultSafety);
  return ok({
    drill,
    plan,
    version,
    letterhead: settings?.letterhead ?? '',
    halls: halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order),
    people,
    findings: findings.filter((f) => !f.voided).sort((a, b) => (a.number < b.number ? -1 : 1)),
    places: new Map(sources.flatMap((s) => s.people.map((p) => [p.member.id, p.place] as const))),
    photos: await readPhotos(ctx, drill.photos.slice(0, PRINTED)),
    nextBy: drill.endedAt === '' ? '' : monthsLater(drill.day, months),
  });
}

/** The pictures as data URLs; one that cannot be read is left out, for the form is still needed. */
async function readPhotos(ctx: CommandContext, ids: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    ids.map(async (id) => {
      const item = await ctx.db.of('attachments').get(id);
      const bytes = await ctx.host.call('attachment.get', { sha256: id });
      return item && bytes.ok && item.type !== 'application/pdf' ? `data:${item.type};base64,${bytes.value.base64}` : '';
    }),
  );
  return found.filter((url) => url !== '');
}
