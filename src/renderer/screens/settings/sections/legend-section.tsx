import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { FieldRow } from '#src/renderer/screens/settings/field-row.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { draftOf, dropDraft } from '#src/renderer/ui-state/settings-drafts.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import { defaultLegend } from '#src/shared/domain/hall/default-settings.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';

const marks = Object.keys(defaultLegend) as readonly MarkKind[];
const keyOf = (mark: MarkKind) => `legend/${mark}`;

/** What is typed for other marks and could not be saved yet: two marks may exchange their symbols. */
const alsoTyped = (): Partial<Record<MarkKind, string>> =>
  Object.fromEntries(
    marks.flatMap((mark) => {
      const draft = draftOf(keyOf(mark));
      return draft?.problem ? [[mark, draft.text.trim()]] : [];
    }),
  );

export function LegendSection({ settings }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const save = async (mark: MarkKind, text: string) => {
    const legend = { ...alsoTyped(), [mark]: text.trim() };
    const saved = await saveSettings(ctx, { legend });
    if (saved.ok) for (const other of marks) if (other !== mark && other in legend) dropDraft(keyOf(other));
    return saved;
  };
  const reset = async () => {
    for (const mark of marks) dropDraft(keyOf(mark));
    await saveSettings(ctx, { legend: defaultLegend });
  };
  const changed = marks.some((mark) => settings.legend[mark] !== defaultLegend[mark]);
  return (
    <SectionPage section="legend" tools={changed && <Button onClick={() => void reset()}>{t('legendReset')}</Button>}>
      <div className="legend-form">
        {marks.map((mark) => (
          <div key={mark} className="legend-row">
            <FieldRow
              field={keyOf(mark)}
              label={t(`mark.${mark}`)}
              value={settings.legend[mark]}
              width={56}
              save={(text) => save(mark, text)}
            />
          </div>
        ))}
      </div>
      <h3>{t('legendPreview')}</h3>
      <p className="legend-line">{marks.map((mark) => `${t(`mark.${mark}`)} ${settings.legend[mark]}`).join('　')}</p>
    </SectionPage>
  );
}
