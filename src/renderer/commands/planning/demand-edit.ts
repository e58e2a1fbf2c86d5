import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute, type Plan } from '#src/renderer/commands/core/execute.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import {
  type DemandChanged,
  type DemandEdit,
  type DemandState,
  editDemands,
  exceptionId,
} from '#src/shared/domain/roster/planning/demand-edit.ts';

/** One gesture on the demand grid; the journal and the undo toast name it. */
export type DemandEditName = 'demand-edit' | 'demand-clear' | 'demand-paste' | 'demand-reason';

/**
 * Writes numbers of kinds of days and of single days as one journal line. Gives back how many records changed.
 * Refuses a demand that was voided meanwhile (`demand/gone`) and numbers outside 0 … 99 (`hall/head-count`).
 */
export const editDemand = (
  ctx: CommandContext,
  command: DemandEditName,
  edits: readonly DemandEdit[],
): Promise<Result<number, Problem>> => execute(ctx, { command }, () => planDemandEdits(ctx, edits));

/** The records that edits change; for commands that work the edits out themselves. */
export async function planDemandEdits(ctx: CommandContext, edits: readonly DemandEdit[]): Promise<Result<Plan<number>, Problem>> {
  const state = await readState(ctx, edits);
  const changed = editDemands(state, edits);
  if (!changed.ok) return changed;
  const changes = changesOf(state, changed.value);
  return ok({ changes, value: changes.length });
}

async function readState(ctx: CommandContext, edits: readonly DemandEdit[]): Promise<DemandState> {
  const db: HallDb = ctx.db;
  const ids = edits.flatMap((e) => ('day' in e ? [exceptionId(e.demandId, e.day)] : []));
  const [demands, exceptions, years] = await Promise.all([
    db.of('demands').toArray(),
    db.of('demandExceptions').bulkGet(ids),
    db.of('calendarYears').toArray(),
  ]);
  const calendars = calendarsOf(years);
  return {
    demands,
    exceptions: exceptions.filter((e) => e !== undefined),
    infoOf: (day) => dayInfo(day, calendars),
    voided: { at: ctx.now(), by: ctx.userName(), reason: '' },
  };
}

function changesOf(state: DemandState, changed: DemandChanged): RecordChange[] {
  const demands = new Map(state.demands.map((d) => [d.id, d]));
  const exceptions = new Map(state.exceptions.map((e) => [e.id, e]));
  return [
    ...changed.demands.map((d) => change('demands', demands.get(d.id), d)),
    ...changed.exceptions.map((e) => change('demandExceptions', exceptions.get(e.id), e)),
  ];
}
