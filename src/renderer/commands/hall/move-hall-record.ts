import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { HallRecord, HallTable } from './save-hall-record.ts';

export type OrderedTable = Exclude<HallTable, 'users'>;

/** Moves a row one place up or down among those in use of its hall. At the end of the list nothing is written. */
export function moveHallRecord<T extends OrderedTable>(
  ctx: CommandContext,
  table: T,
  id: string,
  by: -1 | 1,
): Promise<Result<null, Problem>> {
  return execute(ctx, { command: 'order-change' }, async () => {
    const all = await ctx.db.of(table).toArray();
    const row = all.find((r) => r.id === id);
    if (!row) return err({ code: 'host/not-found', detail: { path: id } });
    const list = all.filter((r) => !r.voided && sameHall(r, row)).sort((a, b) => a.order - b.order);
    const from = list.indexOf(row);
    const other = list[from + by];
    if (!other) return ok({ changes: [], value: null });
    list[from] = other;
    list[from + by] = row;
    const changes = list.flatMap((r, i) => (r.order === i + 1 ? [] : [change(table, r, { ...r, order: i + 1 })]));
    return ok({ changes, value: null });
  });
}

const sameHall = <T extends OrderedTable>(a: HallRecord<T>, b: HallRecord<T>): boolean =>
  !('hallId' in a && 'hallId' in b) || a.hallId === b.hallId;
