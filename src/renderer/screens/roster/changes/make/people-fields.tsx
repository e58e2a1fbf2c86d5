import { HowSelect } from '#src/renderer/screens/roster/changes/how-select.tsx';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import type { PeopleNotes, PersonNote } from './people-notes.ts';

/** Ticks for consent and telling, and who else was told. */
export function PeopleFields({ notes }: { readonly notes: PeopleNotes }) {
  const { t } = useChangesText();
  return (
    <>
      <h2>{t('make.people')}</h2>
      <div className="people-notes">
        {notes.people.map((person) => (
          <PersonFields key={person.staffId} person={person} onSet={(patch) => notes.set(person.staffId, patch)} />
        ))}
      </div>
      <label className="row md told-other">
        <span className="c2 nw">{t('make.toldOther')}</span>
        <input
          className="plain-input"
          placeholder={t('make.toldOtherHint')}
          value={notes.others}
          onChange={(e) => notes.setOthers(e.target.value)}
        />
      </label>
    </>
  );
}

interface PersonFieldsProps {
  readonly person: PersonNote;
  readonly onSet: (patch: Partial<PersonNote>) => void;
}

function PersonFields({ person, onSet }: PersonFieldsProps) {
  const { t, name } = useChangesText();
  const who = name(person.staffId);
  return (
    <>
      <label className="row">
        <input type="checkbox" checked={person.consents} onChange={(e) => onSet({ consents: e.target.checked })} />
        {t('make.consents', { name: who })}
      </label>
      <label className="row">
        <input type="checkbox" checked={person.told} onChange={(e) => onSet({ told: e.target.checked })} />
        {t('make.told', { name: who })}
      </label>
      <HowSelect label={t('make.howFor', { name: who })} value={person.how} onChange={(how) => onSet({ how })} />
    </>
  );
}
