import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { breachKey, diffRosters, latestPublication, publishable } from '#src/shared/domain/roster/publish.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { AcceptedBreach, RosterPublication } from '#src/shared/domain/roster/types.ts';

export interface PublishInput {
  readonly month: MonthKey;
  readonly hallId: string;
  /** Reasons for the broken soft rules, one each. */
  readonly accepted: readonly AcceptedBreach[];
}

/**
 * 发布: writes an immutable version of the hall's month. Refused while hard rules are broken (`roster/hard-breaches`), while a
 * reason is missing (`roster/reasons-missing`), when nothing is planned (`roster/empty`) or nothing changed (`roster/unchanged`).
 * Gives back the version's number. Ctrl+Z does not take it back: the next version does.
 */
export const publishRoster = (ctx: CommandContext, input: PublishInput): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'roster-publish', undoable: false }, async () => {
    const base = await readRosterBase(ctx.db, input.month);
    const drafts = await readRosterDrafts(ctx.db, input.month);
    const context = contextOf(base, groupsOf(base, drafts.rows, input.hallId), drafts, input.hallId);
    const last = latestPublication(base.publications, input.month, input.hallId);
    const refusal = refuse(context, input.accepted, last);
    if (refusal) return err(refusal);
    const version = (last?.version ?? 0) + 1;
    return ok({ changes: [change('rosterPublications', undefined, publication(ctx, input, context, version))], value: version });
  });

const rowsOf = (context: RosterContext) => context.people.map((p) => ({ staffId: p.member.id, cells: p.cells }));

function refuse(
  context: RosterContext,
  accepted: readonly AcceptedBreach[],
  last: RosterPublication | undefined,
): Problem | undefined {
  if (context.people.every((p) => Object.keys(p.cells).length === 0)) return { code: 'roster/empty' };
  const { hard, unexplained } = publishable(checkRoster(context), accepted);
  if (hard.length > 0) return { code: 'roster/hard-breaches', detail: { count: hard.length } };
  if (unexplained.length > 0) return { code: 'roster/reasons-missing', detail: { count: unexplained.length } };
  if (last && diffRosters(last.rows, rowsOf(context)).length === 0)
    return { code: 'roster/unchanged', detail: { version: last.version } };
  return undefined;
}

function publication(ctx: CommandContext, input: PublishInput, context: RosterContext, version: number): RosterPublication {
  const broken = new Set(checkRoster(context).map(breachKey));
  return {
    id: `${input.month}:${input.hallId}:${version}`,
    month: input.month,
    hallId: input.hallId,
    version,
    publishedAt: ctx.now(),
    by: ctx.userName(),
    accepted: input.accepted.filter((a) => broken.has(`${a.ruleId} ${a.staffId} ${a.day}`)),
    rows: rowsOf(context),
  };
}
