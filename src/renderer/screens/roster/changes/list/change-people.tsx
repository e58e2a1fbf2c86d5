import { noteChange } from '#src/renderer/commands/roster/note-change.ts';
import { HowSelect } from '#src/renderer/screens/roster/changes/how-select.tsx';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { ChangeNote } from '#src/shared/domain/roster/changes/note-change.ts';
import { partiesOf } from '#src/shared/domain/roster/changes/read-changes.ts';
import type { RosterChange, ToldHow } from '#src/shared/domain/roster/planning/types.ts';

/** How somebody is told unless it is said otherwise. */
export const USUAL_HOW: ToldHow = 'message';

/** Who agreed and who was told, when and how; a tick notes it now, taking it away takes the note back. */
export function ChangePeople({ change }: { readonly change: RosterChange }) {
  const { name } = useChangesText();
  const { from, to } = partiesOf(change);
  const people = [...to, from].filter((id) => id !== '');
  const others = change.told.filter((n) => !people.includes(n.who));
  return (
    <div className="people-notes">
      {people.map((staffId) => (
        <PersonNotes key={staffId} change={change} staffId={staffId} />
      ))}
      {others.map((n) => (
        <Noted key={n.who} who={name(n.who)} how={n.how} at={n.at} />
      ))}
    </div>
  );
}

function PersonNotes({ change, staffId }: { readonly change: RosterChange; readonly staffId: string }) {
  const { t, name } = useChangesText();
  const note = useNote(change.id);
  const consent = change.consents.find((c) => c.staffId === staffId);
  const told = change.told.find((c) => c.who === staffId);
  const how = told?.how ?? consent?.how ?? USUAL_HOW;
  const person = name(staffId);
  const setHow = (next: ToldHow) => {
    if (consent) note({ kind: 'consent', staffId, how: next });
    if (told || !consent) note({ kind: 'told', who: staffId, how: next });
  };
  return (
    <>
      <label className="row">
        <input
          type="checkbox"
          checked={consent !== undefined}
          onChange={(e) => note({ kind: 'consent', staffId, how: e.target.checked ? how : null })}
        />
        {t('make.consents', { name: person })}
      </label>
      <label className="row">
        <input
          type="checkbox"
          checked={told !== undefined}
          onChange={(e) => note({ kind: 'told', who: staffId, how: e.target.checked ? how : null })}
        />
        {t('make.told', { name: person })}
      </label>
      <HowSelect label={t('make.howFor', { name: person })} value={how} onChange={setHow} />
    </>
  );
}

function Noted({ who, how, at }: { readonly who: string; readonly how: ToldHow; readonly at: string }) {
  const { t, day } = useChangesText();
  return (
    <>
      <span />
      <span>{t('make.told', { name: who })}</span>
      <span className="sm c3">
        {t('details.toldAt', { how: t(`how.${how}`), day: day(dayOfInstant(at)), time: at.slice(11, 16) })}
      </span>
    </>
  );
}

function useNote(changeId: string): (note: ChangeNote) => void {
  const ctx = useCommands();
  const say = useProblemText();
  return (note) =>
    void noteChange(ctx, changeId, note).then((done) => {
      if (!done.ok) showToast(say(done.error), { tone: 'bad' });
    });
}
