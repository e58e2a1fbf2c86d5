import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { ruleBlanks } from '#src/renderer/screens/roster/words.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';

/** Names that a sentence lists before it says how many there are. */
const NAMED = 3;

/** Texts of the explanations, and how they say days, people, shifts and rules. */
export function useExplainText() {
  const { t } = useTranslation('explain');
  const { t: roster } = useRosterText();
  const { model } = useRosterView();
  const { staff, shiftTypes } = model.base;
  const { frame } = model;
  return useMemo(() => {
    const name = (staffId: string) => staff.find((s) => s.id === staffId)?.name ?? staffId;
    return {
      t,
      roster,
      name,
      /** “王芳、李晓燕、何婷婷”, the first few. */
      some: (ids: readonly string[]) => ids.slice(0, NAMED).map(name).join(t('names')),
      many: (ids: readonly string[]) => ids.length > NAMED,
      day: (day: DayKey) => dayTitle(day, roster),
      shift: (id: string) => shiftTypes.find((s) => s.id === id)?.name ?? roster('unknownShift'),
      /** What would be broken, to follow a person's name. */
      rule: (breach: Breach) => t(`rule.${breach.ruleId}`, ruleBlanks(breach, frame, roster)),
    };
  }, [t, roster, staff, shiftTypes, frame]);
}
export type ExplainText = ReturnType<typeof useExplainText>;
