import { useTranslation } from 'react-i18next';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { FieldRow } from '#src/renderer/screens/settings/field-row.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';

const fields = ['letterhead', 'hallCode', 'bureauName', 'supplierName', 'complaintPhone'] as const;

/** What heads the printed forms, with a look at it. */
export function Heading({ settings }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const hints: Partial<Record<(typeof fields)[number], string>> = {
    letterhead: t('heading.letterheadHint'),
    hallCode: t('heading.hallCodeHint'),
  };
  return (
    <div className="heading">
      <div className="set-form">
        {fields.map((key) => (
          <FieldRow
            key={key}
            field={`heading/${key}`}
            label={t(`heading.${key}`)}
            value={settings[key]}
            hint={hints[key] ?? ''}
            save={(text) => saveSettings(ctx, { [key]: key === 'hallCode' ? text.trim().toUpperCase() : text.trim() })}
          />
        ))}
      </div>
      <figure aria-label={t('heading.preview')}>
        <figcaption className="sm c3">{t('heading.preview')}</figcaption>
        <div className="paper">
          <b>{t('heading.previewTitle', { letterhead: settings.letterhead })}</b>
          <span>{t('heading.previewLine', { bureau: settings.bureauName, supplier: settings.supplierName })}</span>
          <i />
          <i />
          <i />
          <i />
        </div>
      </figure>
    </div>
  );
}
