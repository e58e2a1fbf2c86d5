import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { PlanVersion } from './types.ts';

/** What a version says; everything else of it is who, when and which. */
export type PlanContent = Pick<
  PlanVersion,
  'purpose' | 'trigger' | 'roles' | 'steps' | 'contacts' | 'equipment' | 'aftermath' | 'cautions'
>;

export const contentOf = (version: PlanVersion): PlanContent => ({
  purpose: version.purpose,
  trigger: version.trigger,
  roles: version.roles,
  steps: version.steps,
  contacts: version.contacts,
  equipment: version.equipment,
  aftermath: version.aftermath,
  cautions: version.cautions,
});

const firstBlank = (rows: readonly { readonly id: string }[], textOf: (i: number) => string): number =>
  rows.findIndex((_, i) => textOf(i).trim() === '');

/**
 * Whether a plan can be approved: it says when it begins, has roles and steps with words in them, and every step's role exists.
 * Refusals: `plan/trigger`, `plan/no-roles`, `plan/no-steps`, `plan/blank-role`, `plan/blank-step`, `plan/lost-role` (with the line).
 */
export function checkContent(content: PlanContent): Result<PlanContent, Problem> {
  const { roles, steps } = content;
  if (content.trigger.trim() === '') return err({ code: 'plan/trigger', at: 'trigger' });
  if (roles.length === 0) return err({ code: 'plan/no-roles', at: 'roles' });
  if (steps.length === 0) return err({ code: 'plan/no-steps', at: 'steps' });
  const blankRole = firstBlank(roles, (i) => roles[i]?.name ?? '');
  if (blankRole >= 0) return err({ code: 'plan/blank-role', at: 'roles', detail: { line: blankRole + 1 } });
  const blankStep = firstBlank(steps, (i) => steps[i]?.text ?? '');
  if (blankStep >= 0) return err({ code: 'plan/blank-step', at: 'steps', detail: { line: blankStep + 1 } });
  const lost = steps.findIndex((s) => s.roleId !== '' && !roles.some((r) => r.id === s.roleId));
  if (lost >= 0) return err({ code: 'plan/lost-role', at: 'steps', detail: { line: lost + 1 } });
  return ok(content);
}
