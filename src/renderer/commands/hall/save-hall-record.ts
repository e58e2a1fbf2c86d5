import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { HallTables } from '#src/renderer/store/tables.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { checkName, checkShiftType } from '#src/shared/domain/hall/validate.ts';

/** The tables that 设置 edits row by row. */
export type HallTable = 'halls' | 'counters' | 'posts' | 'teams' | 'shiftTypes' | 'demands' | 'users';
export type HallRecord<T extends HallTable> = HallTables[T];

const isShift = (table: HallTable, row: object): row is ShiftType => table === 'shiftTypes' && 'glyph' in row;

/** Saves one row of a settings table; names are unique among those in use, in their hall where they have one. */
export function saveHallRecord<T extends HallTable>(
  ctx: CommandContext,
  table: T,
  row: HallRecord<T>,
): Promise<Result<HallRecord<T>, Problem>> {
  return execute(ctx, { command: `${table}-save` }, async () => {
    const all = await ctx.db.of(table).toArray();
    const before = all.find((r) => r.id === row.id);
    const peers = 'hallId' in row ? all.filter((r) => 'hallId' in r && r.hallId === row.hallId) : all;
    const problems = isShift(table, row)
      ? checkShiftType(row, await ctx.db.of('shiftTypes').toArray())
      : checkName(row.name, row.id, peers);
    const first = problems[0];
    if (first) return err(first);
    return ok({ changes: [change(table, before, row)], value: row });
  });
}

/** How many people or rosters still use a row: voiding it then is refused. */
async function usesOf(ctx: CommandContext, table: HallTable, id: string): Promise<number> {
  const { db } = ctx;
  switch (table) {
    case 'halls':
      return db
        .of('staff')
        .where('hallId')
        .equals(id)
        .filter((m) => m.status !== 'left' && !m.voided)
        .count();
    case 'posts':
      return db
        .of('postAssignments')
        .filter((a) => a.postId === id && a.to === '' && !a.voided)
        .count();
    case 'counters':
      return db
        .of('postAssignments')
        .filter((a) => a.counterId === id && a.to === '' && !a.voided)
        .count();
    case 'teams':
      return db
        .of('staff')
        .filter((m) => m.teamId === id && m.status !== 'left' && !m.voided)
        .count();
    case 'users':
      return (await db.of('settings').get('settings'))?.currentUserId === id ? 1 : 0;
    case 'shiftTypes':
    case 'demands':
      return 0;
  }
}

/** Voids a row with a reason. A row in use is refused with how many use it. */
export function voidHallRecord<T extends HallTable>(
  ctx: CommandContext,
  table: T,
  id: string,
  reason: string,
): Promise<Result<null, Problem>> {
  return execute(ctx, { command: `${table}-void`, why: reason }, async () => {
    const before = await ctx.db.of(table).get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const count = await usesOf(ctx, table, id);
    if (count > 0) return err({ code: 'hall/in-use', detail: { name: before.name, count } });
    const after = { ...before, voided: { at: ctx.now(), by: ctx.userName(), reason } };
    return ok({ changes: [change(table, before, after)], value: null });
  });
}
