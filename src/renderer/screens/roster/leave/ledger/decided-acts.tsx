import Button from '@mui/material/Button';
import { useId } from 'react';
import type { MonthLeave } from '#src/renderer/queries/planning/use-leave.ts';
import { useBlocked } from '#src/renderer/screens/roster/changes/blocked.tsx';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { cellsOf } from '#src/shared/domain/roster/planning/leave-book.ts';
import { cellsToTakeBack } from '#src/shared/domain/roster/planning/leave-cells.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import type { Decide } from './use-decide.ts';
import { VoidButton } from './void-button.tsx';

interface DecidedActsProps {
  readonly request: LeaveRequest;
  readonly leave: MonthLeave;
  readonly decide: Decide;
}

/** Granted leave can be taken back; what was refused or taken back can be voided. */
export function DecidedActs({ request, leave, decide }: DecidedActsProps) {
  if (request.status === 'granted') return <TakeBack request={request} leave={leave} decide={decide} />;
  return (
    <section>
      <VoidButton request={request} onVoid={decide.voidIt} />
    </section>
  );
}

/** 销假: the days become what they were, stated first. */
function TakeBack({ request, leave, decide }: DecidedActsProps) {
  const { t, day } = useLeaveText();
  const { model, words } = useRosterView();
  const say = useProblemText();
  const id = useId();
  const blocked = useBlocked(leave.locked);
  const cells = cellsToTakeBack(cellsOf(leave.book, request.staffId), request);
  const last = model.publications[0];
  const what = cells.map((c) => t('side.restored', { day: day(c.day), what: words.cell(c.after ?? undefined, model.frame) }));
  const { problem } = decide;
  return (
    <>
      {(leave.locked || last) && blocked}
      <section>
        <p className="md c2">
          {cells.length > 0
            ? t('side.takeBackEffect', { count: cells.length, what: what.join(t('join')) })
            : t('side.takeBackNothing')}
        </p>
        <label className="leave-note">
          <span className="md c2">{t('side.takeBackNote')}</span>
          <input
            ref={decide.noteField}
            className="plain-input"
            aria-describedby={problem ? `${id}-problem` : undefined}
            value={decide.note}
            onChange={(e) => decide.setNote(e.target.value)}
          />
        </label>
        {problem && (
          <p id={`${id}-problem`} className="md bad" role="alert">
            {say(problem)}
          </p>
        )}
        <div className="row leave-acts">
          <Button onClick={decide.withdraw}>
            {last && cells.length > 0 ? t('side.takeBackVersion', { version: last.version + 1 }) : t('side.takeBack')}
          </Button>
        </div>
      </section>
    </>
  );
}
