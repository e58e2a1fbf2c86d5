import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepPerson } from '#src/renderer/commands/incident/keep-people.ts';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { IncidentPerson } from '#src/shared/domain/incident/types.ts';
import { maskPhone } from '#src/shared/domain/staff/id-number.ts';
import { FactField } from './fact-field.tsx';
import { useCaseAct } from './use-case-act.ts';

/** 当事人: masked until somebody asks; what concerns the health stands apart and goes into no report. */
export function PeoplePart({ found }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const { incident, people } = found;
  const closed = incident.state === 'closed';
  const add = () => {
    const blank = { sex: '', age: '', phone: '', contact: '', healthNote: '' } as const;
    const head = { id: '', incidentId: incident.id, side: 'public', staffId: '', name: t('people.unknown') } as const;
    void act(keepPerson(ctx, { ...head, ...blank }));
  };
  return (
    <section className="case-facts">
      <div className="row">
        <h2 className="grow">{t('people.title')}</h2>
        {!closed && (
          <button type="button" className="link md" onClick={add}>
            {t('people.add')}
          </button>
        )}
      </div>
      {people.map((p) => (
        <Person key={p.id} person={p} locked={closed} />
      ))}
    </section>
  );
}

function Person({ person, locked }: { readonly person: IncidentPerson; readonly locked: boolean }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const [open, setOpen] = useState(false);
  const keep = (part: Partial<IncidentPerson>) => void act(keepPerson(ctx, { ...person, ...part }));
  return (
    <div className="case-person">
      <FactField label={t('people.name')} value={person.name} locked={locked} onKeep={(name) => keep({ name })} />
      <FactField label={t('people.age')} value={person.age} locked={locked} onKeep={(age) => keep({ age })} />
      {open ? (
        <>
          <FactField label={t('people.phone')} value={person.phone} locked={locked} onKeep={(phone) => keep({ phone })} />
          <FactField label={t('people.contact')} value={person.contact} locked={locked} onKeep={(contact) => keep({ contact })} />
          <FactField
            label={t('people.health')}
            value={person.healthNote}
            locked={locked}
            onKeep={(healthNote) => keep({ healthNote })}
          />
        </>
      ) : (
        <p className="fact">
          <span>{t('people.phone')}</span>
          <span>
            {person.phone === '' ? '—' : maskPhone(person.phone)}　
            <button type="button" className="link md" onClick={() => setOpen(true)}>
              {t('people.show')}
            </button>
            {person.healthNote !== '' && <span className="sm c3">　{t('people.hasHealth')}</span>}
          </span>
        </p>
      )}
    </div>
  );
}
