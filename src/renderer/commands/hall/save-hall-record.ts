import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { HallTables } from '#src/renderer/store/tables.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Demand, Hall, ShiftType } from '#src/shared/domain/hall/types.ts';
import { checkName, checkShiftType } from '#src/shared/domain/hall/validate.ts';
import { checkDemand, checkHall } from '#src/shared/domain/hall/validate-rows.ts';
import { rowUses } from './row-uses.ts';

/** The tables that 设置 edits row by row. */
export type HallTable = 'halls' | 'counters' | 'posts' | 'teams' | 'shiftTypes' | 'demands' | 'users';
export type HallRecord<T extends HallTable> = HallTables[T];

const isShift = (table: HallTable, row: object): row is ShiftType => table === 'shiftTypes' && 'glyph' in row;
const isHall = (table: HallTable, row: object): row is Hall => table === 'halls' && 'opensAt' in row;
const isDemand = (table: HallTable, row: object): row is Demand => table === 'demands' && 'postIds' in row;

/** Saves a whole row; names are unique among those in use, in their hall where they have one. */
export const saveHallRecord = <T extends HallTable>(
  ctx: CommandContext,
  table: T,
  row: HallRecord<T>,
): Promise<Result<HallRecord<T>, Problem>> => execute(ctx, { command: `${table}-save` }, () => planSave(ctx, table, row));

/** Changes some fields of a row as it is then, so that two fields edited in a row never undo each other. */
export const patchHallRecord = <T extends HallTable>(
  ctx: CommandContext,
  table: T,
  id: string,
  patch: Partial<HallRecord<T>>,
): Promise<Result<HallRecord<T>, Problem>> =>
  execute(ctx, { command: `${table}-save` }, async () => {
    const before = await ctx.db.of(table).get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    return planSave(ctx, table, { ...before, ...patch });
  });

async function planSave<T extends HallTable>(ctx: CommandContext, table: T, row: HallRecord<T>) {
  const all = await ctx.db.of(table).toArray();
  const before = all.find((r) => r.id === row.id);
  const peers = 'hallId' in row ? all.filter((r) => 'hallId' in r && r.hallId === row.hallId) : all;
  const problem = (await checkRow(ctx, table, row, peers))[0];
  if (problem) return err(problem);
  const changes = JSON.stringify(before) === JSON.stringify(row) ? [] : [change(table, before, row)];
  return ok({ changes, value: row });
}

async function checkRow<T extends HallTable>(
  ctx: CommandContext,
  table: T,
  row: HallRecord<T>,
  peers: readonly HallRecord<T>[],
): Promise<Problem[]> {
  if (isShift(table, row)) return checkShiftType(row, await ctx.db.of('shiftTypes').toArray());
  const problems = checkName(row.name, row.id, peers);
  if (isHall(table, row)) problems.push(...checkHall(row));
  if (isDemand(table, row)) problems.push(...checkDemand(row));
  return problems;
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
    const uses = await rowUses(ctx.db, table, id, ctx.now());
    const count = uses.reduce((sum, use) => sum + use.count, 0);
    if (count > 0) return err({ code: 'hall/in-use', detail: { name: before.name, count } });
    const after = { ...before, voided: { at: ctx.now(), by: ctx.userName(), reason } };
    return ok({ changes: [change(table, before, after)], value: null });
  });
}
