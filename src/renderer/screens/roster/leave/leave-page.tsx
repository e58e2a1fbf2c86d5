import { useMemo } from 'react';
import { Segment } from '#src/renderer/components/segment.tsx';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { useMonthLeave } from '#src/renderer/queries/planning/use-leave.ts';
import { Nobody } from '#src/renderer/screens/roster/empty-states.tsx';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { ViewTabs } from '#src/renderer/screens/roster/view-tabs.tsx';
import { monthsRequests } from '#src/shared/domain/roster/planning/leave-list.ts';
import { BalanceTable } from './balance/balance-table.tsx';
import { useLeavePlace } from './leave-place.ts';
import { LeaveLedger } from './ledger/leave-ledger.tsx';
import { useLeaveText } from './use-leave-text.ts';
import { WishSum } from './wishes/wish-sum.tsx';
import { WishTable } from './wishes/wish-table.tsx';
import '#src/renderer/screens/roster/changes/changes.css';
import './leave.css';

/** 请假与愿望: who asks for leave and what granting it does, how many days are left, and what people would like. */
export function LeavePage() {
  const { model } = useRosterView();
  const { month } = model.base;
  const { t } = useLeaveText();
  const place = useLeavePlace();
  const leave = useMonthLeave(month, model.hallId, useNow());
  const people = useMemo(() => new Set(model.groups.flatMap((g) => g.places.map((p) => p.member.id))), [model.groups]);
  const requests = useMemo(
    () => monthsRequests(leave?.book.requests ?? [], month).filter((r) => people.has(r.staffId)),
    [leave, month, people],
  );
  const wishes = useMemo(() => (leave?.wishes ?? []).filter((w) => people.has(w.staffId)), [leave, people]);
  const waiting = requests.filter((r) => r.status === 'asked').length;
  return (
    <>
      <div className="bar roster-bar">
        <ViewTabs view="leave" />
        <Segment
          label={t('lists.label')}
          value={place.list}
          options={[
            ['requests', t('lists.requests')],
            ['balance', t('lists.balance')],
            ['wishes', t('lists.wishes')],
          ]}
          onChange={place.setList}
        />
        <span className="grow" />
        {place.list === 'requests' && waiting > 0 && <span className="c2">{t('waiting', { count: waiting })}</span>}
        {place.list === 'wishes' && <WishSum wishes={wishes} />}
      </div>
      {people.size === 0 ? (
        <Nobody />
      ) : (
        leave && (
          <div className="body">
            {place.list === 'requests' && <LeaveLedger leave={leave} requests={requests} place={place} />}
            {place.list === 'balance' && <BalanceTable leave={leave} />}
            {place.list === 'wishes' && <WishTable wishes={wishes} />}
          </div>
        )
      )}
    </>
  );
}
