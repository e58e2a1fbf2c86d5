import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute, type Plan } from '#src/renderer/commands/core/execute.ts';
import { daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { sameCell } from '#src/shared/domain/roster/glyphs.ts';
import { type RosterCell, type RosterRow, rosterRowId } from '#src/shared/domain/roster/types.ts';

/** One gesture on the grid; the journal and the undo toast name it. */
export type RosterEditName =
  | 'roster-edit'
  | 'roster-clear'
  | 'roster-paste'
  | 'roster-fill'
  | 'roster-pattern'
  | 'roster-copy-week'
  | 'roster-copy-month'
  | 'roster-swap'
  | 'roster-auto'
  | 'roster-repair'
  | 'fill-weekend-rota';

/** What one cell becomes; null = rest. */
export interface CellEdit {
  readonly staffId: string;
  readonly date: number;
  readonly cell: RosterCell | null;
}

export interface RosterEdit {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly command: RosterEditName;
  readonly edits: readonly CellEdit[];
}

/** What was written. */
export interface RosterEdited {
  readonly cells: number;
  /** An entry of the journal at or after which the store has the gesture. */
  readonly seq: number;
}

/**
 * Writes one gesture as one journal line: only the rows that changed. Gives back how many cells changed.
 * Refuses dates outside the month (`roster/no-such-day`) and people that the book does not have (`roster/no-such-person`).
 */
export async function editRoster(ctx: CommandContext, edit: RosterEdit): Promise<Result<RosterEdited, Problem>> {
  const written = await writeEdit(ctx, edit);
  if (!written.ok) return written;
  return ok({ cells: written.value, seq: (await ctx.db.meta.get('applied'))?.seq ?? 0 });
}

const writeEdit = (ctx: CommandContext, edit: RosterEdit): Promise<Result<number, Problem>> =>
  execute(ctx, { command: edit.command }, () => planEdit(ctx, edit));

/** The rows after the edits, and how many cells change. */
export async function planEdit(ctx: CommandContext, edit: RosterEdit): Promise<Result<Plan<number>, Problem>> {
  const wrong = edit.edits.find((e) => e.date < 1 || e.date > daysInMonth(edit.month));
  if (wrong) return err({ code: 'roster/no-such-day', detail: { date: wrong.date } });
  const byPerson = Map.groupBy(edit.edits, (e) => e.staffId);
  const ids = [...byPerson.keys()];
  const staff = await ctx.db.of('staff').bulkGet(ids);
  if (staff.some((member) => !member)) return err({ code: 'roster/no-such-person' });
  const held = await ctx.db.of('rosterRows').bulkGet(ids.map((id) => rosterRowId(edit.month, id)));
  let cells = 0;
  const changes = ids.flatMap((staffId, i) => {
    const before = held[i];
    const row = before ?? { id: rosterRowId(edit.month, staffId), month: edit.month, hallId: edit.hallId, staffId, cells: {} };
    const changed = (byPerson.get(staffId) ?? []).filter((e) => !sameCell(row.cells[e.date], e.cell ?? undefined));
    cells += changed.length;
    return changed.length === 0 ? [] : [change('rosterRows', before, withEdits(row, edit.hallId, changed))];
  });
  return ok({ changes, value: cells });
}

/** A row without cells belongs to no hall yet: the first cell decides. */
const withEdits = (row: RosterRow, hallId: string, edits: readonly CellEdit[]): RosterRow => ({
  ...row,
  hallId: Object.keys(row.cells).length === 0 ? hallId : row.hallId,
  cells: edits.reduce((cells, e) => withCell(cells, e.date, e.cell), row.cells),
});
