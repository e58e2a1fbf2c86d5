import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { saveSending } from '#src/renderer/commands/settings/save-sending.ts';
import { useFieldDraft } from '#src/renderer/screens/settings/edit/use-field-draft.ts';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import { privacyChoices, privacyFields, privacyOf } from '#src/shared/domain/submission/privacy.ts';
import { HallKeyPart } from './hall-key-part.tsx';

/** 设置 → 报送: the bureau's keys, what of people leaves the hall, and the hall's own key. */
export function SendingSection({ settings }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('sending');
  return (
    <SectionPage section="sending">
      <h3>{t('recipients')}</h3>
      <Recipients settings={settings} />
      <h3>{t('privacy')}</h3>
      <Privacy settings={settings} />
      <h3>{t('key')}</h3>
      <HallKeyPart />
    </SectionPage>
  );
}

function Recipients({ settings }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('sending');
  const ctx = useCommands();
  const say = useProblemText();
  const kept = (settings.sending?.recipients ?? []).join('\n');
  const { draft, type, commit, restore } = useFieldDraft('sending/recipients', kept, (text) =>
    saveSending(ctx, { recipients: text }),
  );
  return (
    <TextField
      multiline
      minRows={2}
      sx={{ width: 620, maxWidth: '100%' }}
      label={t('recipientsLabel')}
      value={draft?.text ?? kept}
      error={Boolean(draft?.problem)}
      helperText={draft?.problem ? say(draft.problem) : t('recipientsHint')}
      onChange={(e) => type(e.target.value)}
      onBlur={() => void commit()}
      onKeyDown={(e) => e.key === 'Escape' && restore()}
    />
  );
}

function Privacy({ settings }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('sending');
  const ctx = useCommands();
  const chosen = privacyOf(settings.sending?.privacy);
  return (
    <>
      <p className="c2 md">{t('privacyLead')}</p>
      <div className="set-form sending-privacy">
        {privacyFields.map((field) => (
          <TextField
            key={field}
            select
            size="small"
            sx={{ width: 260 }}
            label={t(`field.${field}`)}
            value={chosen[field]}
            onChange={(e) => {
              const choice = privacyChoices[field].find((c) => c === e.target.value);
              if (choice) void saveSending(ctx, { privacy: { [field]: choice } });
            }}
          >
            {privacyChoices[field].map((choice) => (
              <MenuItem key={choice} value={choice}>
                {t(`choice.${choice}`)}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </div>
    </>
  );
}
