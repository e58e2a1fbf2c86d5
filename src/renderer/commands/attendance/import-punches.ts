import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { type PunchImportPlan, planPunchImport, punchId, toPunch } from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { PunchImport, PunchLink } from '#src/shared/domain/attendance/types.ts';
import { monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { PunchFile } from './read-punch-file.ts';

/** All punch logs of this kind share a source, so that two exports of the same machine meet. */
export const ATTLOG = 'attlog';
/** Bad lines kept with the import. */
const KEPT_LINES = 50;

/** What a file would do to the book as it is now. `links` are the numbers mapped on the screen. */
export async function planPunches(ctx: CommandContext, file: PunchFile, links: readonly PunchLink[]): Promise<PunchImportPlan> {
  const { db } = ctx;
  const [known, staff] = await Promise.all([db.of('punchLinks').toArray(), db.of('staff').toArray()]);
  const ids = file.parsed.punches.map((p) => punchId(ATTLOG, p));
  const existing = new Set(await db.of('punches').where('id').anyOf(ids).primaryKeys());
  return planPunchImport(file.parsed, ATTLOG, existing, [...links, ...known], staff);
}

/** Takes the new punches in as one entry, with the links that were given. Unknown numbers must be linked or ignored first. */
export function importPunches(
  ctx: CommandContext,
  file: PunchFile,
  links: readonly PunchLink[],
): Promise<Result<PunchImport, Problem>> {
  return execute(ctx, { command: 'punches-import' }, async () => {
    const plan = await planPunches(ctx, file, links);
    if (plan.unknown.length > 0) return err({ code: 'punch/unknown-numbers', detail: { count: plan.unknown.length } });
    if (plan.add.length === 0) return err({ code: 'punch/nothing-new' });
    const locked = await lockedMonth(ctx, plan);
    if (locked !== null) return err({ code: 'attendance/locked', detail: { month: locked } });
    const done: PunchImport = {
      id: ctx.newId(),
      fileName: file.name,
      sha256: file.sha256,
      at: ctx.now(),
      by: ctx.userName(),
      added: plan.add.length,
      duplicates: plan.duplicates,
      badLines: file.parsed.badLines.slice(0, KEPT_LINES),
    };
    const punches = plan.add.map((raw) =>
      change('punches', undefined, toPunch(raw, ATTLOG, plan.owners.get(raw.number) ?? '', done.id)),
    );
    const known = await ctx.db.of('punchLinks').toArray();
    const linked = links.map((l) =>
      change(
        'punchLinks',
        known.find((k) => k.id === l.id),
        l,
      ),
    );
    return ok({ changes: [...punches, ...linked, change('punchImports', undefined, done)], value: done });
  });
}

/** The first month of the new punches in which every hall is locked, null when they may be taken. */
async function lockedMonth(ctx: CommandContext, plan: PunchImportPlan): Promise<number | null> {
  const months = new Set(plan.add.map((p) => monthOf(p.at)));
  for (const month of months) {
    const states = await ctx.db.of('attendanceMonths').where('month').equals(month).toArray();
    if (states.some((s) => s.lockedAt !== '')) return Number(month.slice(5));
  }
  return null;
}

/** Takes an import back with a reason: its punches stop counting, the import stays listed. */
export function voidImport(ctx: CommandContext, id: string, reason: string): Promise<Result<number, Problem>> {
  return execute(ctx, { command: 'punches-void', why: reason }, async () => {
    const before = await ctx.db.of('punchImports').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const punches = await ctx.db.of('punches').where('importId').equals(id).toArray();
    const gone = punches.map((p) => ({ table: 'punches', id: p.id, before: JSON.parse(JSON.stringify(p)), after: null }));
    const voided = { ...before, voided: { at: ctx.now(), by: ctx.userName(), reason } };
    return ok({ changes: [...gone, change('punchImports', before, voided)], value: punches.length });
  });
}
