import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { changeRoster } from '#src/renderer/commands/roster/change-roster.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { DifferenceLines } from '#src/renderer/screens/roster/changes/difference-lines.tsx';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { useBreachPlace } from '#src/renderer/screens/roster/dialogs/use-breach-place.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { inverseCells, stillFits } from '#src/shared/domain/roster/changes/change-cells.ts';
import { judgeChange } from '#src/shared/domain/roster/changes/judge-change.ts';
import { readChange } from '#src/shared/domain/roster/changes/read-changes.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import { ChangePeople } from './change-people.tsx';

/** Everything that was noted of a change; consent and telling can be noted later. */
export function ChangeDetails({ change }: { readonly change: RosterChange }) {
  const { t, day } = useChangesText();
  const placeOf = useBreachPlace();
  const { madeAt, by, version, accepted } = change;
  return (
    <tr className="details">
      <td colSpan={7}>
        <div className="change-details">
          <section>
            <h3>{t('details.cells')}</h3>
            <DifferenceLines days={readChange(change)} plain />
            <p className="sm c3">
              {t('details.by', { day: day(dayOfInstant(madeAt)), time: madeAt.slice(11, 16), by, version })}
            </p>
            {accepted.length > 0 && <h3>{t('details.accepted')}</h3>}
            {accepted.map((a) => (
              <p key={`${a.ruleId} ${a.staffId} ${a.day}`} className="md">
                {placeOf(a)}　<b>{a.reason}</b>
              </p>
            ))}
          </section>
          <section>
            <h3>{t('details.people')}</h3>
            <ChangePeople change={change} />
          </section>
          <BackButton change={change} />
        </div>
      </td>
    </tr>
  );
}

/** 改回去: the inverse change, as a version of its own. */
function BackButton({ change }: { readonly change: RosterChange }) {
  const { t, day } = useChangesText();
  const { model } = useRosterView();
  const [asking, setAsking] = useState(false);
  const goBack = useGoBack(change, () => setAsking(false));
  const cells = inverseCells(change.cells);
  const fits = model.unpublished === 0 && stillFits(model.context, cells);
  const version = (model.publications[0]?.version ?? 0) + 1;
  const names = { day: day(readChange(change)[0]?.day ?? ''), kind: t(`kind.${change.kind}`), version };
  return (
    <>
      <Tooltip title={fits ? '' : t('details.backStale')} describeChild>
        <Button
          aria-disabled={!fits}
          className={fits ? '' : 'blocked'}
          onClick={() => (fits ? setAsking(true) : showToast(t('details.backStale')))}
        >
          {t('details.back')}
        </Button>
      </Tooltip>
      {asking && (
        <ReasonDialog
          title={t('details.backTitle', names)}
          effect={t('details.backEffect', names)}
          act={t('details.backAct', names)}
          onAct={goBack}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** The dialog's reason also answers the soft rules that going back breaks. */
function useGoBack(change: RosterChange, onDone: () => void): (reason: string) => void {
  const { t } = useChangesText();
  const { model } = useRosterView();
  const ctx = useCommands();
  const say = useProblemText();
  return (reason) => {
    const { month, hallId, kind } = change;
    const cells = inverseCells(change.cells);
    const accepted = judgeChange(model.context, cells).reasons.map(({ ruleId, staffId, day }) => ({
      ...{ ruleId, staffId, day, reason },
    }));
    void changeRoster(ctx, { month, hallId, kind, cells, reason, consents: [], told: [], accepted }).then((done) => {
      if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
      onDone();
      const what = t('make.back', { version: change.version, kind: t(`kind.${kind}`) });
      return showToast(t('make.done', { version: done.value, what }));
    });
  };
}
