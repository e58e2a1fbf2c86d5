import { useTranslation } from 'react-i18next';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { FieldRow } from '#src/renderer/screens/settings/field-row.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import type { HallSettings, RuleSettings } from '#src/shared/domain/hall/settings.ts';
import { type RuleField, ruleGroups, ruleText, takeRule } from './rule-fields.ts';

/** Every number that the rules use, with what it does and where it comes from. */
export function RulesSection({ settings }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('settings');
  return (
    <SectionPage section="rules">
      {ruleGroups.map((group) => (
        <section key={group.key}>
          <h3>{t(`ruleGroup.${group.key}`)}</h3>
          <div className="rules">
            {group.fields.map((field) => (
              <RuleRow key={field.key} field={field} rules={settings.rules} />
            ))}
          </div>
        </section>
      ))}
    </SectionPage>
  );
}

function RuleRow({ field: { key, unit }, rules }: { readonly field: RuleField; readonly rules: RuleSettings }) {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const save = async (text: string) => {
    const taken = takeRule(text, unit);
    return taken.ok ? saveSettings(ctx, { rules: { [key]: taken.value } }) : taken;
  };
  const usual = ruleText(defaultRules[key], unit);
  return (
    <div className="rule">
      <FieldRow
        field={`rules/${key}`}
        label={t(`rule.${key}`)}
        value={ruleText(rules[key], unit)}
        width={88}
        after={<span className="c2 unit">{unit === 'clock' ? '' : t(`unit.${unit}`)}</span>}
        save={save}
      />
      <span className="md c2">{t(`ruleNote.${key}`)}</span>
      <span className="source">
        <span className="tag">{t(`ruleSource.${key}`)}</span>
        {rules[key] !== defaultRules[key] && (
          <button type="button" className="link md" onClick={() => void save(usual)}>
            {t('resetTo', { value: usual })}
          </button>
        )}
      </span>
    </div>
  );
}
