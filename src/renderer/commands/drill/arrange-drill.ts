import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readRoll } from '#src/renderer/store/roll-source.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { arrange, cancel, type DrillInput, type DrillSetting, planDrill, prepare } from '#src/shared/domain/drill/plan-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { versionInForce } from '#src/shared/domain/emergency-plan/versions.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';
import { changeDrill } from './change-drill.ts';

/** 排一次演练 into the calendar. */
export const addDrill = (ctx: CommandContext, input: DrillInput): Promise<Result<Drill, Problem>> =>
  execute(ctx, { command: 'drill-plan' }, async () => {
    const numbers = (await ctx.db.of('drills').toArray()).map((d) => d.number);
    const head = { id: ctx.newId(), number: nextNumber('YL', input.day, numbers) };
    const made = planDrill(input, head, { by: ctx.userName() });
    return made.ok ? ok({ changes: [change('drills', undefined, made.value)], value: made.value }) : made;
  });

/** Changes what was arranged, before it begins. */
export const arrangeDrill = (ctx: CommandContext, id: string, part: Partial<DrillSetting>): Promise<Result<Drill, Problem>> =>
  changeDrill(ctx, id, { command: 'drill-arrange' }, (d) => arrange(d, part));

/**
 * 准备: takes steps and roles from the plan's version in force on that day and the roll from the day's sheet. Where the settings say so,
 * it will count as a training of its length. Refusals: `drill/no-version` and those of the domain.
 */
export const prepareDrill = (ctx: CommandContext, id: string): Promise<Result<Drill, Problem>> =>
  changeDrill(ctx, id, { command: 'drill-prepare' }, async (drill) => {
    const [versions, settings, roll] = await Promise.all([
      ctx.db.of('planVersions').where('planId').equals(drill.planId).toArray(),
      ctx.db.of('settings').get('settings'),
      readRoll(ctx.db, drill.hallIds, drill.day, ctx.now()),
    ]);
    const day = drill.day < dayOfInstant(ctx.now()) ? dayOfInstant(ctx.now()) : drill.day;
    const version = versionInForce(versions, day);
    if (!version) return err({ code: 'drill/no-version' });
    const ready = prepare(drill, version, roll);
    const counts = (settings?.safety ?? defaultSafety).drillIsTraining;
    return ready.ok ? ok({ ...ready.value, trainingMinutes: counts ? drill.minutes : 0 }) : ready;
  });

/** 取消 with a reason. */
export const cancelDrill = (ctx: CommandContext, id: string, reason: string): Promise<Result<Drill, Problem>> =>
  changeDrill(ctx, id, { command: 'drill-cancel', why: reason.trim() }, (d) => cancel(d, reason));
