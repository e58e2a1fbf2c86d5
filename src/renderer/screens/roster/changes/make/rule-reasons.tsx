import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { useBreachPlace } from '#src/renderer/screens/roster/dialogs/use-breach-place.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { breachKey } from '#src/shared/domain/roster/publish.ts';
import { ruleSource } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { ChangeForm } from './use-change-form.ts';

/** Soft rules that the change newly breaks. The change's own reason is written for them unless another one is typed. */
export function RuleReasons({ form, tried }: { readonly form: ChangeForm; readonly tried: boolean }) {
  const { t, roster } = useChangesText();
  const { model, words } = useRosterView();
  const placeOf = useBreachPlace();
  if (form.rules.length === 0) return null;
  return (
    <section className="rule-reasons">
      <h2 className="warn">{t('make.rules', { count: form.rules.length })}</h2>
      {form.rules.map(({ breach, reason }) => {
        const where = placeOf(breach);
        const missing = tried && reason.trim() === '';
        return (
          <div key={`${breachKey(breach)} ${breach.detail['demand'] ?? ''}`}>
            <p className="md">
              <b>{where}</b>　{words.ruleTitle(breach, model.frame)}
            </p>
            <p className="sm c2">
              {words.ruleText(breach, model.frame)}
              {ruleSource(breach.ruleId)}
            </p>
            <input
              className="plain-input"
              aria-label={t('make.ruleReason', { where })}
              aria-invalid={missing}
              value={reason}
              onChange={(e) => form.setRuleReason(breach, e.target.value)}
            />
            {missing && <p className="sm bad">{roster('publish.missing')}</p>}
          </div>
        );
      })}
    </section>
  );
}
