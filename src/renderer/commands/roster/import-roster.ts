import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { ChangeCell } from '#src/shared/domain/roster/changes/change-cells.ts';
import { withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { sameCell } from '#src/shared/domain/roster/glyphs.ts';
import { rosterRowId } from '#src/shared/domain/roster/types.ts';

export interface RosterImport {
  readonly month: MonthKey;
  readonly hallId: string;
  /** The differences that were accepted in the preview. */
  readonly cells: readonly ChangeCell[];
}

/**
 * 导入 Excel: writes the accepted differences as one journal line, all or none. Gives back how many cells changed.
 * Refuses dates outside the month (`roster/no-such-day`), people that the book does not have (`roster/no-such-person`), and a draft
 * that is no longer what the preview compared with (`exchange/stale`).
 */
export function importRoster(ctx: CommandContext, { month, hallId, cells }: RosterImport): Promise<Result<number, Problem>> {
  return execute(ctx, { command: 'roster-import' }, async () => {
    const wrong = cells.find((c) => c.date < 1 || c.date > daysInMonth(month));
    if (wrong) return err({ code: 'roster/no-such-day', detail: { date: wrong.date } });
    const byPerson = [...Map.groupBy(cells, (c) => c.staffId)];
    const staff = await ctx.db.of('staff').bulkGet(byPerson.map(([id]) => id));
    if (staff.some((member) => !member)) return err({ code: 'roster/no-such-person' });
    const held = await ctx.db.of('rosterRows').bulkGet(byPerson.map(([id]) => rosterRowId(month, id)));
    const stale = byPerson.some(([, own], i) => own.some((c) => !sameCell(held[i]?.cells[c.date], c.before ?? undefined)));
    if (stale) return err({ code: 'exchange/stale' });
    const changes = byPerson.map(([staffId, own], i) => {
      const before = held[i];
      const row = before ?? { id: rosterRowId(month, staffId), month, hallId, staffId, cells: {} };
      return change('rosterRows', before, {
        ...row,
        hallId: Object.keys(row.cells).length === 0 ? hallId : row.hallId,
        cells: own.reduce((all, c) => withCell(all, c.date, c.after), row.cells),
      });
    });
    return ok({ changes, value: cells.length });
  });
}
