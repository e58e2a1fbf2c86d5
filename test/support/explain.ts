import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { explainShortage } from '#src/shared/domain/roster/explain/shortage.ts';
import type { Candidate, ExplainInput, GroupCode, ShortageExplanation } from '#src/shared/domain/roster/explain/types.ts';
import { takeInput } from './take-input.ts';

/** Nobody on stand-by, no wishes, never published. */
export const explainInput = (context: RosterContext, patch: Partial<ExplainInput> = {}): ExplainInput => ({
  ...takeInput(context),
  publications: [],
  ...patch,
});

/** The explanation of a shortage that must be there. */
export function explained(context: RosterContext, day: string, patch: Partial<ExplainInput> = {}): ShortageExplanation {
  const [demand] = context.demands;
  const found = explainShortage(context, { demandId: demand?.id ?? '', day }, explainInput(context, patch));
  if (!found) throw new Error(`nobody is missing on ${day}`);
  return found;
}

export const peopleOf = (explanation: ShortageExplanation, code: GroupCode): readonly Candidate[] =>
  explanation.groups.find((g) => g.code === code)?.people ?? [];

/** By person, the group that they stand in. */
export const standings = (explanation: ShortageExplanation): Readonly<Record<string, GroupCode>> =>
  Object.fromEntries(explanation.groups.flatMap((g) => g.people.map((p) => [p.staffId, g.code] as const)));
