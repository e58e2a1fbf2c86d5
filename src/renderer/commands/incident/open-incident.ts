import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { versionInForce } from '#src/shared/domain/emergency-plan/versions.ts';
import { openIncident } from '#src/shared/domain/incident/open-incident.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import type { Incident, IncidentKind } from '#src/shared/domain/incident/types.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';

/** 新事件 by one key: the kind is all that is asked. The plan in force for it opens beside; `hallId: ''` = the first hall. */
export const startIncident = (ctx: CommandContext, kind: IncidentKind, hallId = ''): Promise<Result<Incident, Problem>> =>
  execute(ctx, { command: 'incident-open', undoable: false }, async () => {
    const { db } = ctx;
    const [settings, halls, plans, versions, had] = await Promise.all([
      db.of('settings').get('settings'),
      db.of('halls').toArray(),
      db.of('emergencyPlans').toArray(),
      db.of('planVersions').toArray(),
      db.of('incidents').toArray(),
    ]);
    const writer = { now: ctx.now(), by: ctx.userName() };
    const today = dayOfInstant(writer.now);
    const first = halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order)[0];
    const plan = plans.find((p) => !p.voided && p.kind === kind);
    const version =
      plan &&
      versionInForce(
        versions.filter((v) => v.planId === plan.id),
        today,
      );
    const kindName = (settings?.safety ?? defaultSafety).kinds.find((k) => k.kind === kind)?.name ?? '';
    const input = { kind, kindName, hallId: hallId === '' ? (first?.id ?? '') : hallId, planVersionId: version?.id ?? '' };
    const number = nextNumber(
      'SJ',
      today,
      had.map((i) => i.number),
    );
    const made = openIncident(input, ctx.newId(), number, writer);
    return ok({ changes: [change('incidents', undefined, made)], value: made });
  });
