import { useTranslation } from 'react-i18next';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { takeNumber } from '#src/renderer/screens/settings/edit/takes.ts';
import { FieldRow } from '#src/renderer/screens/settings/field-row.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { dearestShift } from '#src/shared/domain/hall/check-weights.ts';
import { defaultWeights } from '#src/shared/domain/hall/default-settings.ts';
import type { HallSettings, RosterWeights } from '#src/shared/domain/hall/settings.ts';
import './weights.css';

const groups: readonly { readonly key: 'need' | 'fair' | 'person'; readonly weights: readonly (keyof RosterWeights)[] }[] = [
  { key: 'need', weights: ['shortage', 'surplus'] },
  { key: 'fair', weights: ['weekend', 'late', 'holiday', 'hours'] },
  { key: 'person', weights: ['wish', 'change'] },
];

/** 排班权重: what the automatic roster pays for each thing that it cannot keep. */
export function WeightsSection({ settings: { weights } }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('settings');
  const dearest = dearestShift(weights);
  return (
    <SectionPage section="weights">
      {weights.shortage <= dearest && (
        <p className="weights-warning" role="status">
          {t('weight.shortageLow', { shortage: weights.shortage, dearest })}
        </p>
      )}
      {groups.map((group) => (
        <section key={group.key}>
          <h3>{t(`weightGroup.${group.key}`)}</h3>
          <div className="rules weights">
            {group.weights.map((key) => (
              <WeightRow key={key} name={key} weights={weights} />
            ))}
          </div>
        </section>
      ))}
    </SectionPage>
  );
}

function WeightRow({ name, weights }: { readonly name: keyof RosterWeights; readonly weights: RosterWeights }) {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const save = async (text: string) => {
    const taken = takeNumber(text);
    return taken.ok ? saveSettings(ctx, { weights: { [name]: taken.value } }) : taken;
  };
  const usual = defaultWeights[name];
  return (
    <div className="rule">
      <FieldRow
        field={`weights/${name}`}
        label={t(`weight.${name}`)}
        value={String(weights[name])}
        width={88}
        after={<span className="c2 unit">{t('weight.points')}</span>}
        save={save}
      />
      <span className="md c2">{weights[name] === 0 ? t('weight.ignored') : t(`weightNote.${name}`)}</span>
      <span className="source">
        <span className="weight-scale" aria-hidden="true">
          <i style={{ width: `${shareOf(weights[name])}%` }} />
        </span>
        {weights[name] !== usual && (
          <button type="button" className="link md" onClick={() => void save(String(usual))}>
            {t('resetTo', { value: usual })}
          </button>
        )}
      </span>
    </div>
  );
}

/** Length of the bar beside a weight, in hundredths: each step of ten times is a quarter, so that 2 and 1000 both show. */
const shareOf = (points: number): number => Math.min(100, Math.log10(points + 1) * 25);
