import { useTranslation } from 'react-i18next';
import { writeIncident } from '#src/renderer/commands/incident/write-incident.ts';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { clockText, parseClock } from '#src/shared/domain/core/day.ts';
import type { IncidentPart } from '#src/shared/domain/incident/open-incident.ts';
import type { IncidentFacts } from '#src/shared/domain/incident/types.ts';
import { FactField, FactSelect } from './fact-field.tsx';
import { useCaseAct } from './use-case-act.ts';

const words = ['nature', 'scope', 'trend', 'leaders', 'proposal', 'unit', 'other'] as const;
const counts = ['deaths', 'seriouslyInjured', 'slightlyInjured', 'hospitalised', 'missing'] as const;

/** 要素: what the report form asks for, kept field by field. */
export function FactsPart({ found }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const locked = found.incident.state === 'closed';
  const keep = (part: IncidentPart) => void act(writeIncident(ctx, found.incident.id, part));
  return (
    <section className="case-facts">
      <h2>{t('fact.heading')}</h2>
      <Times found={found} locked={locked} onKeep={keep} />
      <Where found={found} locked={locked} onKeep={keep} />
      <Form facts={found.incident.facts} locked={locked} onKeep={(facts) => keep({ facts })} />
    </section>
  );
}

/** What it is, how bad, where. */
function Where({ found, locked, onKeep }: TimesProps) {
  const { t } = useTranslation('incidents');
  const { incident, settings, halls, counters } = found;
  const { kinds, severities } = settings.safety;
  const own = counters.filter((c) => c.hallId === incident.hallId);
  const select = { locked };
  return (
    <>
      <FactSelect
        {...select}
        label={t('fact.kind')}
        value={incident.kind}
        options={kinds.map((k) => [k.kind, k.name] as const)}
        onPick={(kind) => onKeep({ kind })}
      />
      <FactSelect
        {...select}
        label={t('fact.severity')}
        value={incident.severity}
        options={[['', t('fact.notSet')] as const, ...severities.map((s) => [s.severity, s.name] as const)]}
        onPick={(severity) => onKeep({ severity })}
      />
      <FactSelect
        {...select}
        label={t('fact.hall')}
        value={incident.hallId}
        options={halls.map((h) => [h.id, h.name] as const)}
        onPick={(hallId) => onKeep({ hallId, counterId: '' })}
      />
      <FactSelect
        {...select}
        label={t('fact.counter')}
        value={incident.counterId}
        options={[['', '—'] as const, ...own.map((c) => [c.id, c.name] as const)]}
        onPick={(counterId) => onKeep({ counterId })}
      />
      <FactField label={t('fact.place')} value={incident.place} locked={locked} onKeep={(place) => onKeep({ place })} />
      <FactField label={t('fact.source')} value={incident.source} locked={locked} onKeep={(source) => onKeep({ source })} />
    </>
  );
}

interface FormProps {
  readonly facts: IncidentFacts;
  readonly locked: boolean;
  readonly onKeep: (part: Partial<IncidentFacts>) => void;
}

/** The form's words and its figures; money is typed in yuan and kept in fen. */
function Form({ facts, locked, onKeep }: FormProps) {
  const { t } = useTranslation('incidents');
  return (
    <>
      {words.map((f) => (
        <FactField key={f} label={t(`fact.${f}`)} value={facts[f]} locked={locked} onKeep={(text) => onKeep({ [f]: text })} />
      ))}
      {counts.map((f) => (
        <FactField
          key={f}
          label={t(`fact.${f}`)}
          value={String(facts[f])}
          locked={locked}
          onKeep={(text) => onKeep({ [f]: Number(text) })}
        />
      ))}
      <FactField
        label={t('fact.loss')}
        value={String(facts.lossFen / 100)}
        locked={locked}
        onKeep={(text) => onKeep({ lossFen: Math.round(Number(text) * 100) })}
      />
    </>
  );
}

interface TimesProps {
  readonly found: IncidentCase;
  readonly locked: boolean;
  readonly onKeep: (part: IncidentPart) => void;
}

/** 事发、发现 may be put right; 录入 stands as it is. A time alone means the day it stands on. */
function Times({ found: { incident }, locked, onKeep }: TimesProps) {
  const { t } = useTranslation('incidents');
  const say = useProblemText();
  const at = (before: string, text: string): string | null => {
    const minutes = parseClock(text.replace(/:\d{2}$/, (s, i: number) => (i > 3 ? '' : s)));
    return minutes === null ? null : `${before.slice(0, 10)}T${clockText(minutes)}:00+08:00`;
  };
  const set = (key: 'occurredAt' | 'discoveredAt', text: string) => {
    const next = at(incident[key], text);
    if (next === null) showToast(say({ code: 'incident/no-time' }), { tone: 'bad' });
    else onKeep({ [key]: next });
  };
  const shown = (time: string) => time.slice(11, 19);
  return (
    <>
      <FactField
        label={t('fact.occurred')}
        value={shown(incident.occurredAt)}
        locked={locked}
        onKeep={(text) => set('occurredAt', text)}
      />
      <FactField
        label={t('fact.discovered')}
        value={shown(incident.discoveredAt)}
        locked={locked}
        onKeep={(text) => set('discoveredAt', text)}
      />
      <FactField
        label={t('fact.entered')}
        value={incident.enteredAt.slice(5, 19).replace('T', ' ')}
        locked
        onKeep={() => undefined}
      />
    </>
  );
}
