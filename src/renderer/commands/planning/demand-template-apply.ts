import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { execute } from '#src/renderer/commands/core/execute.ts';
import { calendarsOf, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { templateDayEdits, templateKindEdits } from '#src/shared/domain/roster/planning/demand-template.ts';
import { planDemandEdits } from './demand-edit.ts';

/** A template on one month's days, or on the numbers of every month. `templateId: ''` with a month = back to the usual numbers. */
export interface TemplateUse {
  readonly hallId: string;
  readonly templateId: string;
  readonly month: MonthKey | null;
}

/** Applies a template as one journal line; gives back how many records changed. Refuses a template that is gone (`demand/template-gone`). */
export const applyDemandTemplate = (ctx: CommandContext, use: TemplateUse): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'demand-template-apply' }, async () => {
    const template = use.templateId === '' ? null : await ctx.db.of('demandTemplates').get(use.templateId);
    if (template === undefined || template?.voided) return err({ code: 'demand/template-gone' });
    const demands = (await ctx.db.of('demands').where('hallId').equals(use.hallId).toArray()).filter((d) => !d.voided);
    if (use.month === null) return planDemandEdits(ctx, templateKindEdits(template?.rows ?? [], demands));
    const days = monthInfo(use.month, calendarsOf(await ctx.db.of('calendarYears').toArray()));
    const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
    const exceptions = await ctx.db.of('demandExceptions').where('day').between(first, last, true, true).toArray();
    return planDemandEdits(ctx, templateDayEdits(template, demands, days, exceptions));
  });
