import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { type LockFinder, readLocks } from '#src/renderer/store/attendance-locks.ts';
import { packChange, packPunches } from '#src/shared/domain/attendance/punches/pack.ts';
import { type PunchImportPlan, toPunch } from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { RawPunch } from '#src/shared/domain/attendance/punches/reading.ts';
import type { Punch, PunchImport, PunchLink } from '#src/shared/domain/attendance/types.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { planPunches, sourceOf } from './plan-punches.ts';
import type { PunchFile } from './read-punch-file.ts';

/** Bad lines kept with the import. */
const KEPT_LINES = 50;

/** How an import is watched and stopped: it can be cancelled until its line is in the journal; `onWriting` tells the share written since. */
export interface ImportWatch {
  readonly signal?: AbortSignal;
  readonly onWriting?: (share: number) => void;
}

/**
 * Takes the new punches in as one entry, with the links and the columns that were given. Unknown numbers must be linked or ignored first.
 * Punches of a locked month stay out and are counted; the file is refused (`attendance/locked`) when there are no others. A link that says
 * something new also moves the punches already in the book, except those of a locked month.
 */
export function importPunches(
  ctx: CommandContext,
  file: PunchFile,
  links: readonly PunchLink[],
  { signal, onWriting }: ImportWatch = {},
): Promise<Result<PunchImport, Problem>> {
  const head = { command: 'punches-import', ...(signal ? { signal } : {}), ...(onWriting ? { onWriting } : {}) };
  return execute(ctx, head, async () => {
    const plan = await planPunches(ctx, file, links);
    if (plan.unknown.length > 0) return err({ code: 'punch/unknown-numbers', detail: { count: plan.unknown.length } });
    const [shut] = plan.leftOut;
    if (plan.add.length === 0 && shut) return err({ code: 'attendance/locked', detail: { month: Number(shut.month.slice(5)) } });
    if (plan.add.length === 0) return err({ code: 'punch/nothing-new' });
    const id = ctx.newId();
    const asKept = (list: readonly RawPunch[]) =>
      list.map((raw) => toPunch(raw, sourceOf(file), plan.owners.get(raw.number) ?? '', id));
    const done = importOf(ctx, file, plan, id, asKept(plan.seen));
    const changes = [
      packChange(id, [], asKept(plan.add)),
      ...(await linkChanges(ctx, links, await readLocks(ctx.db))),
      ...(await mappingChange(ctx, file)),
      change('punchImports', undefined, done),
    ];
    return ok({ changes, value: done });
  });
}

const importOf = (ctx: CommandContext, file: PunchFile, plan: PunchImportPlan, id: string, seen: Punch[]): PunchImport => ({
  id,
  fileName: file.name,
  sha256: file.sha256,
  at: ctx.now(),
  by: ctx.userName(),
  added: plan.add.length,
  duplicates: plan.duplicates,
  ...(seen.length > 0 ? { seen: packPunches(seen) } : {}),
  ...(plan.leftOut.length > 0 ? { leftOut: plan.leftOut } : {}),
  badLines: file.parsed.badLines.slice(0, KEPT_LINES),
});

/** The columns that were named are used again the next time. */
async function mappingChange(ctx: CommandContext, { mapping }: PunchFile): Promise<RecordChange[]> {
  if (!mapping) return [];
  const { id, columns } = mapping;
  const before = await ctx.db.of('punchMappings').get(id);
  return [change('punchMappings', before, { id, columns, usedAt: ctx.now() })];
}

/** The links, and the punches already in the book whose number now belongs to somebody else. */
async function linkChanges(ctx: CommandContext, links: readonly PunchLink[], locks: LockFinder): Promise<RecordChange[]> {
  const known = await ctx.db.of('punchLinks').bulkGet(links.map((l) => l.id));
  const moved = await Promise.all(links.map((link) => movedBy(ctx, link, locks)));
  return [...links.map((l, i) => change('punchLinks', known[i], l)), ...moved.flat()];
}

async function movedBy(ctx: CommandContext, { id, staffId }: PunchLink, locks: LockFinder): Promise<RecordChange[]> {
  const stored = await ctx.db
    .of('punches')
    .where('id')
    .startsWith(`${id}|`)
    .filter((p) => p.staffId !== staffId && locks(p) === '' && locks({ staffId, at: p.at }) === '')
    .toArray();
  const after = stored.map((p) => ({ ...p, staffId }));
  return stored.length === 0 ? [] : [packChange(`link:${id}`, stored, after)];
}
