import { useMemo } from 'react';
import { useBreachPlace } from '#src/renderer/screens/roster/dialogs/use-breach-place.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { ChangeCell } from '#src/shared/domain/roster/changes/change-cells.ts';
import { judgeChange } from '#src/shared/domain/roster/changes/judge-change.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { useExchangeText } from './use-exchange-text.ts';

/** Breaches named for one rule; the rest is counted. */
const NAMED = 6;

/** What the catalogue says of the month after the ticked changes: only what they make new or worse. */
export function ImportVerdict({ cells }: { readonly cells: readonly ChangeCell[] }) {
  const { t } = useExchangeText();
  const { model } = useRosterView();
  const verdict = useMemo(() => judgeChange(model.context, cells), [model.context, cells]);
  const { hard, reasons, notices } = verdict;
  return (
    <section aria-live="polite">
      <h3>{t('rules')}</h3>
      {hard.length + reasons.length + notices.length === 0 && <p className="ok md">{t('fits')}</p>}
      <Breaches tone="bad" title={t('hard', { count: hard.length })} breaches={hard} />
      <Breaches tone="warn" title={t('reasons', { count: reasons.length })} breaches={reasons} />
      <Breaches tone="c2" title={t('notices', { count: notices.length })} breaches={notices} />
    </section>
  );
}

interface BreachesProps {
  readonly tone: 'bad' | 'warn' | 'c2';
  readonly title: string;
  readonly breaches: readonly Breach[];
}

function Breaches({ tone, title, breaches }: BreachesProps) {
  const { t } = useExchangeText();
  const { model, words } = useRosterView();
  const place = useBreachPlace();
  if (breaches.length === 0) return null;
  return (
    <>
      <p className={`${tone} b md`}>{title}</p>
      <ul className="import-problems">
        {breaches.slice(0, NAMED).map((b) => (
          <li key={`${b.ruleId} ${b.staffId} ${b.day} ${b.detail['demand'] ?? ''}`}>
            <b>{place(b)}</b> {words.ruleTitle(b, model.frame)}。{words.ruleText(b, model.frame)}
          </li>
        ))}
        {breaches.length > NAMED && <li className="c3">{t('more', { count: breaches.length - NAMED })}</li>}
      </ul>
    </>
  );
}
