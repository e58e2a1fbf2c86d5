import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { readLocks } from '#src/renderer/store/attendance-locks.ts';
import { type PunchImportPlan, planPunchImport } from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { PunchLink } from '#src/shared/domain/attendance/types.ts';
import type { PunchFile } from './read-punch-file.ts';

/** All files of a kind share a source, so that two exports of the same machine meet. */
export const sourceOf = (file: PunchFile): string => file.parsed.format;

/** What a file would do to the book as it is now. `links` are the numbers mapped on the screen. */
export async function planPunches(ctx: CommandContext, file: PunchFile, links: readonly PunchLink[]): Promise<PunchImportPlan> {
  const { db } = ctx;
  const [first, last] = [file.parsed.punches[0], file.parsed.punches.at(-1)];
  const [known, staff, lockOf, ids] = await Promise.all([
    db.of('punchLinks').toArray(),
    db.of('staff').toArray(),
    readLocks(db),
    first && last
      ? db.of('punches').where('day').between(first.at.slice(0, 10), last.at.slice(0, 10), true, true).primaryKeys()
      : [],
  ]);
  return planPunchImport(file.parsed, sourceOf(file), { ids, links: [...links, ...known], staff, lockOf });
}
