import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { useSession } from '#src/renderer/session/session.tsx';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';

export function AppearanceSection({ settings }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('settings');
  const { info } = useSession();
  return (
    <SectionPage section="appearance">
      <dl className="facts choices">
        <dt>{t('appearance.language')}</dt>
        <dd>
          <Choice
            label={t('appearance.language')}
            settings={settings}
            field="language"
            options={[
              ['zh-CN', t('appearance.chinese')],
              ['en', t('appearance.english')],
            ]}
          />
        </dd>
        <dt>{t('appearance.theme')}</dt>
        <dd className="row">
          <Choice
            label={t('appearance.theme')}
            settings={settings}
            field="theme"
            options={[
              ['light', t('appearance.light')],
              ['dark', t('appearance.dark')],
              ['system', t('appearance.system')],
            ]}
          />
          <span className="c3 md">{t('appearance.themeNote')}</span>
        </dd>
      </dl>
      <dl className="facts">
        <dt>{t('appearance.version')}</dt>
        <dd>{info.version}</dd>
        <dt>{t('appearance.exports')}</dt>
        <dd className="mono md">{info.exportDir}</dd>
      </dl>
    </SectionPage>
  );
}

interface ChoiceProps<K extends 'language' | 'theme'> {
  readonly label: string;
  readonly settings: HallSettings;
  readonly field: K;
  readonly options: readonly (readonly [HallSettings[K], string])[];
}

function Choice<K extends 'language' | 'theme'>({ label, settings, field, options }: ChoiceProps<K>) {
  const { ctx } = useSession();
  return (
    <ToggleButtonGroup
      exclusive
      aria-label={label}
      value={settings[field]}
      onChange={(_event, value: HallSettings[K] | null) => value && void saveSettings(ctx, { [field]: value })}
    >
      {options.map(([value, text]) => (
        <ToggleButton key={value} value={value}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
