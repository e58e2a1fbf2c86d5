import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { type LockFinder, readLocks } from '#src/renderer/store/attendance-locks.ts';
import {
  minuteKey,
  type PunchImportPlan,
  planPunchImport,
  punchId,
  toPunch,
} from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { Punch, PunchImport, PunchLink } from '#src/shared/domain/attendance/types.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { PunchFile } from './read-punch-file.ts';

/** All files of a kind share a source, so that two exports of the same machine meet. */
const sourceOf = (file: PunchFile): string => file.parsed.format;
/** Bad lines kept with the import. */
const KEPT_LINES = 50;

/** What a file would do to the book as it is now. `links` are the numbers mapped on the screen. */
export async function planPunches(ctx: CommandContext, file: PunchFile, links: readonly PunchLink[]): Promise<PunchImportPlan> {
  const { db } = ctx;
  const [known, staff] = await Promise.all([db.of('punchLinks').toArray(), db.of('staff').toArray()]);
  const ids = file.parsed.punches.map((p) => punchId(sourceOf(file), p));
  const existing = new Set(await db.of('punches').where('id').anyOf(ids).primaryKeys());
  return planPunchImport(file.parsed, sourceOf(file), existing, [...links, ...known], staff, await otherKinds(ctx, file));
}

/** Punches of the same days that files of another kind brought, by person and minute. */
async function otherKinds(ctx: CommandContext, file: PunchFile): Promise<ReadonlyMap<string, string>> {
  const [first, last] = [file.parsed.punches[0], file.parsed.punches.at(-1)];
  if (!first || !last) return new Map();
  const days = ctx.db.of('punches').where('day').between(first.at.slice(0, 10), last.at.slice(0, 10), true, true);
  const others = await days.filter((p) => p.source !== sourceOf(file) && p.staffId !== '').toArray();
  return new Map(others.map((p) => [minuteKey(p.staffId, p.at), p.id]));
}

/**
 * Takes the new punches in as one entry, with the links that were given. Unknown numbers must be linked or ignored first. A link that
 * says something new also moves the punches already in the book, except those of a locked month.
 */
export function importPunches(
  ctx: CommandContext,
  file: PunchFile,
  links: readonly PunchLink[],
): Promise<Result<PunchImport, Problem>> {
  return execute(ctx, { command: 'punches-import' }, async () => {
    const plan = await planPunches(ctx, file, links);
    if (plan.unknown.length > 0) return err({ code: 'punch/unknown-numbers', detail: { count: plan.unknown.length } });
    if (plan.add.length === 0) return err({ code: 'punch/nothing-new' });
    const locks = await readLocks(ctx.db);
    const done = importOf(ctx, file, plan);
    const added = plan.add.map((raw) => toPunch(raw, sourceOf(file), plan.owners.get(raw.number) ?? '', done.id));
    const locked = lockOn(added, locks);
    if (locked) return locked;
    const known = await ctx.db.of('punchLinks').bulkGet(links.map((l) => l.id));
    const changes = [
      ...added.map((p) => change('punches', undefined, p)),
      ...links.map((l, i) => change('punchLinks', known[i], l)),
      ...(await moved(ctx, links, locks)),
      change('punchImports', undefined, done),
    ];
    return ok({ changes, value: done });
  });
}

const importOf = (ctx: CommandContext, file: PunchFile, plan: PunchImportPlan): PunchImport => ({
  id: ctx.newId(),
  fileName: file.name,
  sha256: file.sha256,
  at: ctx.now(),
  by: ctx.userName(),
  added: plan.add.length,
  duplicates: plan.duplicates,
  alsoSeen: plan.seen,
  badLines: file.parsed.badLines.slice(0, KEPT_LINES),
});

/** Refuses when one of the punches counts in a locked month of its person's hall. */
function lockOn(punches: readonly Punch[], locks: LockFinder) {
  const month = punches.map(locks).find((m) => m !== '');
  return month === undefined ? null : err({ code: 'attendance/locked', detail: { month: Number(month.slice(5)) } });
}

/** Punches already in the book whose number now belongs to somebody else. */
async function moved(ctx: CommandContext, links: readonly PunchLink[], locks: LockFinder): Promise<RecordChange[]> {
  const stored = await Promise.all(
    links.map(({ id, staffId }) =>
      ctx.db
        .of('punches')
        .where('id')
        .startsWith(`${id}|`)
        .filter((p) => p.staffId !== staffId)
        .toArray()
        .then((punches) => punches.map((before) => ({ before, after: { ...before, staffId } }))),
    ),
  );
  return stored
    .flat()
    .filter(({ before, after }) => locks(before) === '' && locks(after) === '')
    .map(({ before, after }) => change('punches', before, after));
}
