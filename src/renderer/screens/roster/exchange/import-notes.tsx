import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { ImportPlan } from '#src/shared/domain/roster/exchange/types.ts';
import { useExchangeText } from './use-exchange-text.ts';

/** What the file does not have and therefore does not change. */
export function ImportNotes({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useExchangeText();
  const { t: roster } = useRosterText();
  const { month } = useRosterView().model.base;
  const join = (texts: readonly string[]) => texts.join(t('join'));
  return (
    <>
      {plan.unnamed && <p className="warn md">{t('unnamed', { month: monthTitle(month, roster) })}</p>}
      {plan.absent.length > 0 && <p className="c2 md">{t('absent', { count: plan.absent.length, names: join(plan.absent) })}</p>}
      {plan.missingDates.length > 0 && (
        <p className="c2 md">{t('missingDates', { dates: join(plan.missingDates.map((date) => t('dateOf', { date }))) })}</p>
      )}
    </>
  );
}
