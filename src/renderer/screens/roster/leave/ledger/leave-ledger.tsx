import { useEffect, useState } from 'react';
import type { MonthLeave } from '#src/renderer/queries/planning/use-leave.ts';
import type { useLeavePlace } from '#src/renderer/screens/roster/leave/leave-place.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { daysTaken } from '#src/shared/domain/roster/planning/leave-book.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import { AskLine } from './ask-line.tsx';
import { LeaveRow } from './leave-row.tsx';
import { LeaveSide } from './leave-side.tsx';
import { useDecide } from './use-decide.ts';

interface LeaveLedgerProps {
  readonly leave: MonthLeave;
  readonly requests: readonly LeaveRequest[];
  readonly place: ReturnType<typeof useLeavePlace>;
}

/** The month's requests, a line to note one more, and at the right the one in hand. */
export function LeaveLedger({ leave, requests, place }: LeaveLedgerProps) {
  const { t, month } = useLeaveText();
  const { model } = useRosterView();
  const inHand = requests.find((r) => r.id === place.requestId) ?? requests.find((r) => r.status === 'asked') ?? requests[0];
  const [editingId, setEditingId] = useState('');
  const editing = requests.find((r) => r.id === editingId && r.status === 'asked');
  const others = requests.filter((r) => r.status === 'asked' && r.id !== inHand?.id);
  const days = inHand ? daysTaken(leave.book, inHand).length : 0;
  const decide = useDecide({
    request: inHand,
    days: t('days', { count: days }),
    nextId: others[0]?.id ?? inHand?.id ?? '',
    onMoved: place.setRequest,
  });
  useKeyHints();
  const title = month(model.base.month);
  return (
    <>
      <div className="pane leave-pane">
        <AskLine
          key={editing?.id ?? ''}
          leave={leave}
          editing={editing}
          onDone={(id) => {
            setEditingId('');
            place.setRequest(id);
          }}
          onGiveUp={() => setEditingId('')}
        />
        {requests.length === 0 ? (
          <p className="c2 nobody-fits">{t('list.empty', { month: title })}</p>
        ) : (
          <table className="tb leave-table" aria-label={t('list.label', { month: title })}>
            <LeaveHead />
            <tbody>
              {requests.map((request) => (
                <LeaveRow
                  key={request.id}
                  request={request}
                  days={daysTaken(leave.book, request).length}
                  selected={request.id === inHand?.id}
                  focus={request.id === decide.focusId}
                  onSelect={() => place.setRequest(request.id)}
                  onKey={(key) => decide.onKey(key, request)}
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
      <LeaveSide key={inHand?.id ?? ''} leave={leave} request={inHand} decide={decide} onEdit={setEditingId} />
    </>
  );
}

/** Which keys help, at the left of the status bar. */
function useKeyHints(): void {
  const { t } = useLeaveText();
  useEffect(() => {
    setStatusLine([t('ask.keys'), t('rowKeys')]);
    return () => setStatusLine([]);
  }, [t]);
}

function LeaveHead() {
  const { t } = useLeaveText();
  return (
    <thead>
      <tr>
        <th>{t('list.person')}</th>
        <th>{t('list.leave')}</th>
        <th>{t('list.span')}</th>
        <th className="r">{t('list.days')}</th>
        <th>{t('list.reason')}</th>
        <th>{t('list.status')}</th>
      </tr>
    </thead>
  );
}
