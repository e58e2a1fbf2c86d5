import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { dayTitle } from './columns.ts';
import { type RosterT, useRosterText } from './use-roster-text.ts';

/** What the screen says about cells and breaches, in the language in use. */
export interface RosterWords {
  /** 值班, 年休假, 休息. */
  readonly cell: (cell: RosterCell | undefined, context: RosterContext) => string;
  readonly ruleTitle: (breach: Breach, context: RosterContext) => string;
  readonly ruleText: (breach: Breach, context: RosterContext) => string;
}

/** The blanks of the rules' sentences; a breach fills its own. */
const blanks = {
  name: '',
  from: '',
  to: '',
  days: 0,
  hours: 0,
  minutes: 0,
  limit: 0,
  needed: 0,
  missing: 0,
  demand: '',
  holiday: '',
};
type Blanks = Readonly<Record<keyof typeof blanks, string | number>>;

const isDay = (value: string | number): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Hours with at most one decimal, as people write them. */
export const hoursText = (minutes: number): string => String(Math.round(minutes / 6) / 10);
export const signed = (minutes: number): string =>
  minutes > 0 ? `+${hoursText(minutes)}` : hoursText(minutes).replace('-', '−');

/** What fills the blanks of a rule's sentence: the breach's own figures, days as people say them, the hall's limit. */
export function ruleBlanks(breach: Breach, { rules }: RosterContext, t: RosterT): Blanks {
  return {
    ...blanks,
    ...(breach.ruleId === 'weekMaximum' ? { limit: rules.weekMaximum / 60 } : {}),
    ...(breach.ruleId === 'weekStandard' ? { limit: rules.weekStandard / 60 } : {}),
    ...Object.fromEntries(Object.entries(breach.detail).map(([key, v]) => [key, isDay(v) ? dayTitle(v, t) : v])),
  };
}

export function useRosterWords(): RosterWords {
  const { t } = useRosterText();
  const { t: rule } = useTranslation('rules');
  return useMemo(() => {
    return {
      cell: (cell, context) => {
        if (!cell) return t('rest');
        if (cell.kind === 'leave') return t(`leaveName.${cell.leave}`);
        return context.shifts.get(cell.shiftTypeId)?.name ?? t('unknownShift');
      },
      ruleTitle: (breach, context) => rule(`${breach.ruleId}.title`, ruleBlanks(breach, context, t)),
      ruleText: (breach, context) => rule(`${breach.ruleId}.text`, ruleBlanks(breach, context, t)),
    };
  }, [t, rule]);
}
