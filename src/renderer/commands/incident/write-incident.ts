import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type CommandHead, change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { closeIncident, endHandling, reopenIncident } from '#src/shared/domain/incident/close-incident.ts';
import { type IncidentPart, writeFacts } from '#src/shared/domain/incident/open-incident.ts';
import { type EntryInput, strikeEntry, writeEntry } from '#src/shared/domain/incident/timeline.ts';
import type { Incident, IncidentEntry } from '#src/shared/domain/incident/types.ts';

const gone = (id: string) => err({ code: 'host/not-found', detail: { path: id } });
// A stamp, a line and a state of an emergency are struck through or opened again, never undone.
const signed = { undoable: false } as const;

/** 记一条: a note, a stamp of a step, a call, somebody told. */
export const addEntry = (ctx: CommandContext, incidentId: string, input: EntryInput): Promise<Result<IncidentEntry, Problem>> =>
  execute(ctx, { command: `incident-${input.kind === 'step' ? 'stamp' : 'entry'}`, ...signed }, async () => {
    const incident = await ctx.db.of('incidents').get(incidentId);
    if (!incident) return gone(incidentId);
    const entries = await ctx.db.of('incidentEntries').where('incidentId').equals(incidentId).toArray();
    const made = writeEntry(incident, entries, input, ctx.newId(), { now: ctx.now(), by: ctx.userName() });
    return made.ok ? ok({ changes: [change('incidentEntries', undefined, made.value)], value: made.value }) : made;
  });

/** 划去 a line with its reason. */
export const strikeLine = (ctx: CommandContext, entryId: string, reason: string): Promise<Result<IncidentEntry, Problem>> =>
  execute(ctx, { command: 'incident-strike', why: reason.trim(), ...signed }, async () => {
    const entry = await ctx.db.of('incidentEntries').get(entryId);
    const incident = entry && (await ctx.db.of('incidents').get(entry.incidentId));
    if (!incident) return gone(entryId);
    const after = strikeEntry(incident, entry, reason, { now: ctx.now(), by: ctx.userName() });
    return after.ok ? ok({ changes: [change('incidentEntries', entry, after.value)], value: after.value }) : after;
  });

/** 要素: facts that are known by and by. */
export const writeIncident = (ctx: CommandContext, id: string, part: IncidentPart): Promise<Result<Incident, Problem>> =>
  changeIncident(ctx, id, { command: 'incident-facts' }, (i) => writeFacts(i, part, ctx.now()));

/** Photos, seen as they are in its turn, so that several added together are all kept. */
export const keepIncidentPhotos = (
  ctx: CommandContext,
  id: string,
  next: (ids: readonly string[]) => readonly string[],
): Promise<Result<Incident, Problem>> =>
  changeIncident(ctx, id, { command: 'incident-photos' }, (i) => writeFacts(i, { photos: next(i.photos) }, ctx.now()));

/** 处置结束. */
export const endIncident = (ctx: CommandContext, id: string): Promise<Result<Incident, Problem>> =>
  changeIncident(ctx, id, { command: 'incident-handled', ...signed }, (i) => endHandling(i, { now: ctx.now() }));

/** 结案. */
export const closeCase = (ctx: CommandContext, id: string): Promise<Result<Incident, Problem>> =>
  changeIncident(ctx, id, { command: 'incident-close', ...signed }, async (i) => {
    const [reports, followUps] = await Promise.all([
      ctx.db.of('incidentReports').where('incidentId').equals(id).toArray(),
      ctx.db.of('rectifications').where('[source+sourceId]').equals(['incident', id]).toArray(),
    ]);
    return closeIncident(i, reports, followUps, { now: ctx.now() });
  });

/** 重新打开, with the reason. */
export const reopenCase = (ctx: CommandContext, id: string, reason: string): Promise<Result<Incident, Problem>> =>
  changeIncident(ctx, id, { command: 'incident-reopen', why: reason.trim(), ...signed }, (i) => reopenIncident(i, reason));

/** 作废: opened by mistake. It keeps its number and stays readable. */
export const voidIncident = (ctx: CommandContext, id: string, reason: string): Promise<Result<Incident, Problem>> =>
  changeIncident(ctx, id, { command: 'incident-void', why: reason.trim(), ...signed }, (i) =>
    voidRecord(i, reason, { now: ctx.now(), by: ctx.userName() }),
  );

const changeIncident = (
  ctx: CommandContext,
  id: string,
  head: CommandHead,
  next: (incident: Incident) => Result<Incident, Problem> | Promise<Result<Incident, Problem>>,
): Promise<Result<Incident, Problem>> =>
  execute(ctx, head, async () => {
    const before = await ctx.db.of('incidents').get(id);
    if (!before) return gone(id);
    const after = await next(before);
    return after.ok ? ok({ changes: [change('incidents', before, after.value)], value: after.value }) : after;
  });
