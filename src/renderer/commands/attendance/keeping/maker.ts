import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { readLocks } from '#src/renderer/store/attendance-locks.ts';
import type { Maker } from '#src/shared/domain/attendance/keeping/correct-punch.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';

/** Whether the person's month is locked: what is written then is an addendum, which Ctrl+Z must not take back; it can be voided. */
export const isLocked = async (ctx: CommandContext, staffId: string, day: DayKey): Promise<boolean> =>
  (await readLocks(ctx.db))({ staffId, at: day }) !== '';

/** Who writes now; whether the person's month is locked decides that it becomes an addendum. */
export const makerFor = async (ctx: CommandContext, staffId: string, day: DayKey): Promise<Maker> => ({
  id: ctx.newId(),
  now: ctx.now(),
  by: ctx.userName(),
  locked: await isLocked(ctx, staffId, day),
});
