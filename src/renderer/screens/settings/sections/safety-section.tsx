import { useTranslation } from 'react-i18next';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { FieldRow } from '#src/renderer/screens/settings/field-row.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { SafetyNumber } from '#src/shared/domain/incident/check-safety.ts';
import { defaultSafety, type SafetySettings, safetySources } from '#src/shared/domain/incident/safety-settings.ts';
import { takeRule } from './rule-fields.ts';
import { SafetyLists } from './safety-lists.tsx';

const groups: readonly {
  readonly key: 'incidents' | 'complaints' | 'drills' | 'patrols';
  readonly fields: readonly (readonly [SafetyNumber, 'minutes' | 'days' | 'months'])[];
}[] = [
  {
    key: 'incidents',
    fields: [
      ['firstReportMinutes', 'minutes'],
      ['followUpDays', 'days'],
      ['fireFollowUpDays', 'days'],
      ['cctvKeepDays', 'days'],
    ],
  },
  { key: 'complaints', fields: [['repeatDays', 'days']] },
  {
    key: 'drills',
    fields: [
      ['fireDrillMonths', 'months'],
      ['otherDrillMonths', 'months'],
    ],
  },
  {
    key: 'patrols',
    fields: [
      ['patrolEveryMinutes', 'minutes'],
      ['inspectionMonths', 'months'],
      ['rectificationDays', 'days'],
    ],
  },
];

/** 事件与应急: every number, switch and list of incidents, complaints, drills and patrols, each with its source. */
export function SafetySection({ settings }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('safety');
  const { safety } = settings;
  return (
    <SectionPage section="safety">
      {groups.map((group) => (
        <section key={group.key}>
          <h3>{t(`group.${group.key}`)}</h3>
          <div className="rules">
            {group.fields.map(([key, unit]) => (
              <NumberRow key={key} field={key} unit={unit} safety={safety} />
            ))}
            {group.key === 'complaints' && <ComplaintDays safety={safety} />}
            {group.key === 'drills' && <SwitchRow field="keyUnit" safety={safety} />}
            {group.key === 'drills' && <SwitchRow field="drillIsTraining" safety={safety} />}
          </div>
        </section>
      ))}
      <SafetyLists safety={safety} />
    </SectionPage>
  );
}

interface NumberRowProps {
  readonly field: SafetyNumber;
  readonly unit: 'minutes' | 'days' | 'months';
  readonly safety: SafetySettings;
}

function NumberRow({ field, unit, safety }: NumberRowProps) {
  const { t } = useTranslation(['safety', 'settings']);
  const ctx = useCommands();
  const save = async (text: string) => {
    const taken = takeRule(text, unit);
    return taken.ok ? saveSettings(ctx, { safety: { [field]: taken.value } }) : taken;
  };
  const usual = defaultSafety[field];
  return (
    <div className="rule">
      <FieldRow
        field={`safety/${field}`}
        label={t(`number.${field}`)}
        value={String(safety[field])}
        width={88}
        after={<span className="c2 unit">{t(`settings:unit.${unit}`)}</span>}
        save={save}
      />
      <span className="md c2">{t(`note.${field}`)}</span>
      <span className="source">
        <span className="tag">{safetySources[field]}</span>
        {safety[field] !== usual && (
          <button type="button" className="link md" onClick={() => void save(String(usual))}>
            {t('settings:resetTo', { value: String(usual) })}
          </button>
        )}
      </span>
    </div>
  );
}

const stages = ['accepted', 'investigating', 'handling', 'answering'] as const;

/** Working days from acceptance by which each stage ends. */
function ComplaintDays({ safety }: { readonly safety: SafetySettings }) {
  const { t } = useTranslation(['safety', 'settings', 'complaints']);
  const ctx = useCommands();
  return stages.map((stage) => (
    <div key={stage} className="rule">
      <FieldRow
        field={`safety/complaintDays/${stage}`}
        label={t(`complaints:state.${stage}`)}
        value={String(safety.complaintDays[stage])}
        width={88}
        after={<span className="c2 unit">{t('workingDays')}</span>}
        save={async (text) => {
          const taken = takeRule(text, 'days');
          if (!taken.ok) return taken;
          return saveSettings(ctx, { safety: { complaintDays: { ...safety.complaintDays, [stage]: taken.value } } });
        }}
      />
      <span className="md c2">{t('note.complaintDays')}</span>
      <span className="source">
        <span className="tag">{safetySources.complaintDays}</span>
      </span>
    </div>
  ));
}

interface SwitchRowProps {
  readonly field: 'keyUnit' | 'drillIsTraining';
  readonly safety: SafetySettings;
}

function SwitchRow({ field, safety }: SwitchRowProps) {
  const { t } = useTranslation('safety');
  const ctx = useCommands();
  return (
    <div className="rule">
      <label htmlFor={`safety-${field}`}>{t(`switch.${field}`)}</label>
      <span>
        <input
          id={`safety-${field}`}
          type="checkbox"
          checked={safety[field]}
          onChange={(e) => void saveSettings(ctx, { safety: { [field]: e.target.checked } })}
        />
      </span>
      <span className="md c2">{t(`note.${field}`)}</span>
      <span className="source">
        <span className="tag">{safetySources[field]}</span>
      </span>
    </div>
  );
}
