import type { Check } from '#src/shared/domain/submission/completeness.ts';
import { reasonId } from '#src/shared/domain/submission/types.ts';
import { checkText } from './check-text.ts';
import type { MonthFacts } from './month-facts.ts';

/** What is missing, in words, with the reason why it is sent anyway ('' = none was given). */
export interface OpenCheckText {
  readonly check: Check;
  readonly text: string;
  readonly reason: string;
}

export const openChecks = ({ month, checks, reasons }: Pick<MonthFacts, 'month' | 'checks' | 'reasons'>): OpenCheckText[] =>
  checks
    .filter((check) => check.state === 'missing')
    .map((check) => ({ check, text: checkText(check), reason: reasons.get(reasonId(month, check)) ?? '' }));
