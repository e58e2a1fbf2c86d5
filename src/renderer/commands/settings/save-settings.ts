import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { checkWeights } from '#src/shared/domain/hall/check-weights.ts';
import type { HallSettings, RosterWeights, RuleSettings } from '#src/shared/domain/hall/settings.ts';
import { checkLegend } from '#src/shared/domain/hall/validate.ts';
import { checkHeading, checkRules } from '#src/shared/domain/hall/validate-rows.ts';
import { checkSafety } from '#src/shared/domain/incident/check-safety.ts';
import type { SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';

/** Changed fields; of rules, weights, legend and safety only the ones that change need be given. */
export type SettingsPatch = Partial<Omit<HallSettings, 'id' | 'rules' | 'weights' | 'legend' | 'safety'>> & {
  readonly rules?: Partial<RuleSettings>;
  readonly weights?: Partial<RosterWeights>;
  readonly legend?: Partial<HallSettings['legend']>;
  readonly safety?: Partial<SafetySettings>;
};

/** Changes fields of the one settings record. What is not among the changed fields is not checked again. */
export function saveSettings(ctx: CommandContext, patch: SettingsPatch): Promise<Result<HallSettings, Problem>> {
  return execute(ctx, { command: 'settings-save' }, async () => {
    const before = await ctx.db.of('settings').get('settings');
    if (!before) return err({ code: 'host/not-found', detail: { path: 'settings' } });
    const after: HallSettings = {
      ...before,
      ...patch,
      rules: { ...before.rules, ...patch.rules },
      weights: { ...before.weights, ...patch.weights },
      legend: { ...before.legend, ...patch.legend },
      safety: { ...before.safety, ...patch.safety },
    };
    const problem = problemsOf(after, patch)[0];
    if (problem) return err(problem);
    return ok({
      changes: JSON.stringify(after) === JSON.stringify(before) ? [] : [change('settings', before, after)],
      value: after,
    });
  });
}

function problemsOf(after: HallSettings, patch: SettingsPatch): Problem[] {
  const heading = checkHeading(after).filter((p) => p.at !== undefined && p.at in patch);
  const rules = patch.rules ? checkRules(after.rules) : [];
  const weights = patch.weights ? checkWeights(after.weights) : [];
  const legend = patch.legend ? checkLegend(after.legend) : [];
  const safety = patch.safety ? checkSafety(after.safety).filter((p) => concerns(p, patch)) : [];
  return [...heading, ...rules, ...weights, ...legend, ...safety];
}

/** A number is told of when it is the one that was changed; lists and deadlines always. */
const concerns = ({ code, at = '' }: Problem, patch: SettingsPatch): boolean =>
  code !== 'safety/bounds' || at in (patch.safety ?? {});
