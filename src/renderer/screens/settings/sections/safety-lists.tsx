import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { TextInput } from '#src/renderer/components/plain-fields.tsx';
import { FieldRow } from '#src/renderer/screens/settings/field-row.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';

type Lists = { readonly safety: SafetySettings };

/** The hall's own words for kinds and severities, and the numbers beside every new incident. */
export const SafetyLists = ({ safety }: Lists) => (
  <>
    <Kinds safety={safety} />
    <Severities safety={safety} />
    <Phones safety={safety} />
  </>
);

function Kinds({ safety }: Lists) {
  const { t } = useTranslation('safety');
  const ctx = useCommands();
  const change = (kind: string, part: object) =>
    saveSettings(ctx, { safety: { kinds: safety.kinds.map((k) => (k.kind === kind ? { ...k, ...part } : k)) } });
  return (
    <section>
      <h3>{t('group.kinds')}</h3>
      <div className="legend-form">
        {safety.kinds.map((k) => (
          <div key={k.kind} className="legend-row">
            <FieldRow
              field={`safety/kind/${k.kind}`}
              label={t('kind', { number: safety.kinds.indexOf(k) + 1 })}
              value={k.name}
              width={120}
              save={(name) => change(k.kind, { name: name.trim() })}
              after={
                <label className="row md">
                  <input
                    type="checkbox"
                    checked={!k.hidden}
                    onChange={(e) => void change(k.kind, { hidden: !e.target.checked })}
                  />
                  {t('inUse')}
                </label>
              }
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function Severities({ safety }: Lists) {
  const { t } = useTranslation('safety');
  const ctx = useCommands();
  const change = (severity: string, part: object) =>
    saveSettings(ctx, {
      safety: { severities: safety.severities.map((s) => (s.severity === severity ? { ...s, ...part } : s)) },
    });
  return (
    <section>
      <h3>{t('group.severities')}</h3>
      <div className="rules">
        {safety.severities.map((s, i) => (
          <div key={s.severity} className="safety-line">
            <FieldRow
              field={`safety/severity/${s.severity}`}
              label={t('severity', { number: i + 1 })}
              value={s.name}
              width={88}
              save={(name) => change(s.severity, { name: name.trim() })}
            />
            <FieldRow
              field={`safety/meaning/${s.severity}`}
              label={t('meaning')}
              value={s.meaning}
              width={420}
              save={(meaning) => change(s.severity, { meaning: meaning.trim() })}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

const blank = { name: '', phone: '' };

function Phones({ safety }: Lists) {
  const { t } = useTranslation('safety');
  const ctx = useCommands();
  const say = useProblemText();
  const [draft, setDraft] = useState(blank);
  const [problem, setProblem] = useState<Problem>();
  const write = async (phones: SafetySettings['phones']) => {
    const saved = await saveSettings(ctx, { safety: { phones } });
    setProblem(saved.ok ? undefined : saved.error);
    if (saved.ok) setDraft(blank);
  };
  const add = () => void write([...safety.phones, { id: ctx.newId(), name: draft.name.trim(), phone: draft.phone.trim() }]);
  return (
    <section>
      <h3>{t('group.phones')}</h3>
      <ul className="safety-phones">
        {safety.phones.map((p) => (
          <li key={p.id}>
            <b>{p.phone}</b>
            <span className="grow">{p.name}</span>
            <button
              type="button"
              className="link md"
              aria-label={t('removePhone', { name: p.name })}
              onClick={() => void write(safety.phones.filter((x) => x.id !== p.id))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(e) => {
          e.preventDefault();
          add();
        }}
      >
        <TextInput label={t('phoneName')} value={draft.name} onType={(name) => setDraft({ ...draft, name })} />
        <TextInput label={t('phone')} value={draft.phone} onType={(phone) => setDraft({ ...draft, phone })} />
        <Button type="submit">{t('addPhone')}</Button>
      </form>
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
    </section>
  );
}
