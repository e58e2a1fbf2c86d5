import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addFindings } from '#src/renderer/commands/drill/after-drill.ts';
import { revisePlan } from '#src/renderer/commands/emergency-plan/edit-plan.ts';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { ownerName } from '#src/renderer/queries/rectification/use-rectifications.ts';
import { StateTag } from '#src/renderer/screens/drills/rectifications/rectification-list.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { addDays, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { Part } from './fields.tsx';
import { useDrillAct } from './use-drill-act.ts';

interface FindingsSectionProps {
  readonly drill: Drill;
  readonly book: DrillBook;
}

/** 问题与整改: what the drill showed, who puts it right until when, and the plan's new version that comes of it. */
export function FindingsSection({ drill, book }: FindingsSectionProps) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const navigate = useNavigate();
  const { run } = useDrillAct();
  const today = dayOfInstant(useNow());
  const own = book.findings.filter((f) => f.sourceId === drill.id);
  const revise = (id: string) =>
    void run(revisePlan(ctx, drill.planId, id), () => void navigate(`/drills/plans/${drill.planId}`));
  return (
    <Part heading={t('findings.title')}>
      <table className="tb" aria-label={t('findings.title')}>
        <tbody>
          {own.map((f) => (
            <tr key={f.id}>
              <td>
                <Link to={`/drills/rectifications/${f.id}`}>{f.number}</Link>
              </td>
              <td className="wide">{f.finding}</td>
              <td>{ownerName(f, book.people)}</td>
              <td>{f.dueOn.slice(5)}</td>
              <td>
                <StateTag record={f} today={today} />
              </td>
              <td>
                {f.planVersionId === '' && drill.state !== 'filed' && (
                  <button type="button" className="link md" onClick={() => revise(f.id)}>
                    {t('findings.revise')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {own.length === 0 && <p className="md c2">{t('findings.none')}</p>}
      {drill.state !== 'filed' && <AddFinding key={own.length} drill={drill} book={book} />}
    </Part>
  );
}

/** The line as typed; sending makes it a rectification of the drill. */
function useFinding({ drill, book }: FindingsSectionProps) {
  const ctx = useCommands();
  const { run } = useDrillAct();
  const today = dayOfInstant(useNow());
  const [draft, setDraft] = useState({ finding: '', ownerId: '', ownerText: '', due: '' });
  const set = (part: Partial<typeof draft>) => setDraft((d) => ({ ...d, ...part }));
  const usual = addDays(today, book.safety.rectificationDays);
  const send = () => {
    const { due: typed, ...rest } = draft;
    const dueOn = parseDay(typed, Number(today.slice(0, 4))) ?? usual;
    const own = { ...rest, dueOn, hallId: drill.hallIds[0] ?? '', measure: '', foundOn: today, photos: [] };
    void run(addFindings(ctx, drill.id, [own]));
  };
  return { draft, set, usual, send };
}

function AddFinding(props: FindingsSectionProps) {
  const { t } = useTranslation('drills');
  const due = useRef<HTMLInputElement>(null);
  const { draft, set, usual, send } = useFinding(props);
  return (
    <form
      className="ask-line in-part"
      aria-label={t('findings.add')}
      onSubmit={(e) => {
        e.preventDefault();
        send();
      }}
    >
      <input
        className="plain-input grow"
        aria-label={t('findings.what')}
        placeholder={t('findings.what')}
        value={draft.finding}
        onChange={(e) => set({ finding: e.target.value })}
      />
      <PersonPick
        people={props.book.people}
        placeOf={(m) => m.number}
        label={t('findings.who')}
        hint={t('findings.who')}
        staffId={draft.ownerId}
        onPick={(ownerId) => set({ ownerId })}
        onText={(ownerText) => set({ ownerText })}
        onNext={() => due.current?.focus()}
      />
      <input
        ref={due}
        className="plain-input day"
        aria-label={t('findings.due')}
        placeholder={usual.slice(5)}
        value={draft.due}
        onChange={(e) => set({ due: e.target.value })}
      />
      <Button type="submit">{t('findings.add')}</Button>
    </form>
  );
}
