import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addRectifications } from '#src/renderer/commands/rectification/add-rectification.ts';
import { progressRectification } from '#src/renderer/commands/rectification/progress-rectification.ts';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { ownerName } from '#src/renderer/queries/rectification/use-rectifications.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { addDays, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { isOverdue } from '#src/shared/domain/rectification/progress.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import { useCaseAct } from './use-case-act.ts';

/** A follow-up of an incident is usually due in two days. */
const USUAL_DAYS = 2;

/** 后续: what is still to be done, by whom, until when. It stands in the list of rectifications too. */
export function FollowUps({ found }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const [adding, setAdding] = useState(false);
  const today = dayOfInstant(ctx.now());
  const closed = found.incident.state === 'closed';
  const tick = (f: Rectification) => {
    const kind = f.state === 'open' ? 'done' : 'passed';
    void act(
      progressRectification(ctx, f.id, kind === 'done' ? { kind, note: t('follow.doneNote'), photos: [] } : { kind, note: '' }),
    );
  };
  return (
    <section>
      <div className="row">
        <h2 className="grow">{t('follow.title')}</h2>
        {!closed && (
          <button type="button" className="link md" onClick={() => setAdding(true)}>
            {t('follow.add')}
          </button>
        )}
      </div>
      <ul className="follow-ups">
        {found.followUps.map((f) => (
          <li key={f.id}>
            <input
              type="checkbox"
              aria-label={f.finding}
              checked={f.state === 'closed'}
              disabled={f.state === 'closed'}
              onChange={() => tick(f)}
            />
            <span>
              <Link to={`/drills/rectifications/${f.id}`}>{f.finding}</Link>
              <span className={`sm ${isOverdue(f, today) ? 'bad' : 'c2'}`}>
                {t('follow.who', { name: ownerName(f, found.staff), day: f.dueOn.slice(5) })}
                {f.state === 'done' && t('follow.toCheck')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {adding && <AddFollowUp found={found} onDone={() => setAdding(false)} />}
    </section>
  );
}

function AddFollowUp({ found, onDone }: { readonly found: IncidentCase; readonly onDone: () => void }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const what = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState({ finding: '', ownerId: '', ownerText: '' });
  const { incident, staff } = found;
  const send = async () => {
    const today = dayOfInstant(ctx.now());
    const own = { source: 'incident', sourceId: incident.id, hallId: incident.hallId, measure: '', photos: [] } as const;
    const done = await act(addRectifications(ctx, [{ ...draft, ...own, foundOn: today, dueOn: addDays(today, USUAL_DAYS) }]));
    if (done) onDone();
  };
  return (
    <form
      className="add-follow"
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <input
        ref={what}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for it
        autoFocus
        className="plain-input"
        aria-label={t('follow.what')}
        placeholder={t('follow.what')}
        value={draft.finding}
        onChange={(e) => setDraft({ ...draft, finding: e.target.value })}
        onKeyDown={(e) => e.key === 'Escape' && onDone()}
      />
      <PersonPick
        people={staff}
        placeOf={(m) => m.number}
        label={t('follow.owner')}
        hint={t('follow.owner')}
        staffId={draft.ownerId}
        onPick={(ownerId) => setDraft({ ...draft, ownerId })}
        onText={(ownerText) => setDraft((d) => ({ ...d, ownerText }))}
      />
      <button type="submit" className="link md">
        {t('follow.save')}
      </button>
    </form>
  );
}
