import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { makeReport } from '#src/shared/domain/incident/report.ts';
import type { IncidentReport } from '#src/shared/domain/incident/types.ts';

/** 写初报、续报、终报: freezes the record as it is now. A signed act. */
export const writeReport = (
  ctx: CommandContext,
  incidentId: string,
  input: Pick<IncidentReport, 'kind' | 'urgency'>,
): Promise<Result<IncidentReport, Problem>> =>
  execute(ctx, { command: 'incident-report', undoable: false }, async () => {
    const { db } = ctx;
    const incident = await db.of('incidents').get(incidentId);
    if (!incident) return err({ code: 'host/not-found', detail: { path: incidentId } });
    const [entries, people, reports] = await Promise.all([
      db.of('incidentEntries').where('incidentId').equals(incidentId).toArray(),
      db.of('incidentPeople').where('incidentId').equals(incidentId).toArray(),
      db.of('incidentReports').where('incidentId').equals(incidentId).toArray(),
    ]);
    const writer = { now: ctx.now(), by: ctx.userName() };
    const made = makeReport(incident, entries, people, reports, { ...input, id: ctx.newId() }, writer);
    return made.ok ? ok({ changes: [change('incidentReports', undefined, made.value)], value: made.value }) : made;
  });

/** 报出: to whom it went, who signed. The content stays as it is frozen. */
export const markReportSent = (
  ctx: CommandContext,
  id: string,
  sent: Pick<IncidentReport, 'sentTo' | 'signedBy'>,
): Promise<Result<IncidentReport, Problem>> =>
  execute(ctx, { command: 'incident-report-sent' }, async () => {
    const before = await ctx.db.of('incidentReports').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    if (sent.sentTo.trim() === '') return err({ code: 'incident/sent-to', at: 'sentTo' });
    const after = { ...before, sentTo: sent.sentTo.trim(), signedBy: sent.signedBy.trim(), sentAt: ctx.now() };
    return ok({ changes: [change('incidentReports', before, after)], value: after });
  });
