import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import { breachKey, diffRosters, publishable } from '#src/shared/domain/roster/publish.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { AcceptedBreach, RosterPublication } from '#src/shared/domain/roster/types.ts';
import { stillFits, withCells } from './change-cells.ts';
import { judgeChange, troubleKey } from './judge-change.ts';

type Unstamped<T> = readonly Omit<T, 'at'>[];

/** What somebody asks to be changed after publishing. */
export interface ChangeRequest {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly kind: RosterChange['kind'];
  readonly cells: RosterChange['cells'];
  readonly reason: string;
  readonly consents: Unstamped<RosterChange['consents'][number]>;
  readonly told: Unstamped<RosterChange['told'][number]>;
  /** A reason for every soft rule that the change newly breaks. */
  readonly accepted: readonly AcceptedBreach[];
}

/** Who writes it down, when, under which id. */
export interface ChangeStamp {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
}

/** What is written together. */
export interface PlannedChange {
  readonly change: RosterChange;
  readonly publication: RosterPublication;
}

export const rowsOfContext = (context: RosterContext): RosterPublication['rows'] =>
  context.people.map((p) => ({ staffId: p.member.id, cells: p.cells }));

/**
 * 调班: decides about a change of a published month (`context` is the draft, which must equal the newest version `last`). Refused when
 * the month was never published (`changes/not-published`), when the draft has edits of its own (`changes/draft-differs`), when the
 * cells are no longer what they were (`changes/stale`), when nothing changes (`changes/nothing`), without a reason
 * (`changes/reason-missing`), when somebody consents whom it does not concern (`changes/not-involved`), when a hard rule is newly
 * broken (`changes/hard-breach`) or a newly broken soft rule has no reason (`changes/accept-missing`).
 */
export function planChange(
  context: RosterContext,
  last: RosterPublication | undefined,
  request: ChangeRequest,
  stamp: ChangeStamp,
): Result<PlannedChange, Problem> {
  if (!last) return err({ code: 'changes/not-published' });
  const refusal = refuse(context, last, request);
  if (refusal) return err(refusal);
  const version = last.version + 1;
  const { month, hallId, kind, cells } = request;
  const { id, at, by } = stamp;
  const accepted = request.accepted.map((a) => ({ ...a, reason: a.reason.trim() }));
  const change: RosterChange = {
    ...{ id, month, hallId, kind, cells, accepted, version, by },
    reason: request.reason.trim(),
    consents: request.consents.map((c) => ({ ...c, at })),
    told: request.told.map((c) => ({ ...c, at })),
    madeAt: at,
  };
  const after = withCells(context, cells);
  const publication: RosterPublication = {
    ...{ id: `${month}:${hallId}:${version}`, month, hallId, version, by },
    publishedAt: at,
    accepted: [...carried(context, after, last.accepted, accepted), ...accepted],
    rows: rowsOfContext(after),
  };
  return ok({ change, publication });
}

function refuse(context: RosterContext, last: RosterPublication, request: ChangeRequest): Problem | undefined {
  const edits = diffRosters(last.rows, rowsOfContext(context)).length;
  if (edits > 0) return { code: 'changes/draft-differs', detail: { count: edits } };
  if (!stillFits(context, request.cells)) return { code: 'changes/stale' };
  if (diffRosters(rowsOfContext(context), rowsOfContext(withCells(context, request.cells))).length === 0)
    return { code: 'changes/nothing' };
  if (request.reason.trim() === '') return { code: 'changes/reason-missing' };
  const involved = new Set(request.cells.map((c) => c.staffId));
  if (request.consents.some((c) => !involved.has(c.staffId))) return { code: 'changes/not-involved' };
  const { hard, reasons } = judgeChange(context, request.cells);
  if (hard.length > 0) return { code: 'changes/hard-breach', detail: { count: hard.length } };
  const { unexplained } = publishable(reasons, request.accepted);
  return unexplained.length > 0 ? { code: 'changes/accept-missing', detail: { count: unexplained.length } } : undefined;
}

/** Reasons of the version before that still answer a broken rule, moved along when the week's breach is now shown at another day. */
function carried(
  before: RosterContext,
  after: RosterContext,
  accepted: readonly AcceptedBreach[],
  own: readonly AcceptedBreach[],
): AcceptedBreach[] {
  const keyOf = (a: AcceptedBreach) => `${a.ruleId} ${a.staffId} ${a.day}`;
  const troubleOf = new Map(checkRoster(before).map((b) => [breachKey(b), troubleKey(b)]));
  const reasonOf = new Map(accepted.map((a) => [troubleOf.get(keyOf(a)) ?? '', a.reason]));
  const answered = new Set(own.map(keyOf));
  return checkRoster(after).flatMap((b) => {
    const reason = reasonOf.get(troubleKey(b));
    if (reason === undefined || b.severity !== 'reason' || answered.has(breachKey(b))) return [];
    answered.add(breachKey(b));
    return [{ ruleId: b.ruleId, staffId: b.staffId, day: b.day, reason }];
  });
}
