import type { MonthLeave } from '#src/renderer/queries/planning/use-leave.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { daysTaken } from '#src/shared/domain/roster/planning/leave-book.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import { AskedActs } from './asked-acts.tsx';
import { DecidedActs } from './decided-acts.tsx';
import { EffectLines } from './effect-lines.tsx';
import type { Decide } from './use-decide.ts';

interface LeaveSideProps {
  readonly leave: MonthLeave;
  readonly request: LeaveRequest | undefined;
  readonly decide: Decide;
  readonly onEdit: (requestId: string) => void;
}

/** The request in hand: what granting it does to the roster, and the acts. */
export function LeaveSide({ leave, request, decide, onEdit }: LeaveSideProps) {
  const { t } = useLeaveText();
  return (
    <aside className="side leave-side" aria-label={t('side.label')}>
      {request ? (
        <>
          <About request={request} leave={leave} />
          {request.status === 'asked' ? (
            <>
              <EffectLines request={request} leave={leave} />
              <AskedActs request={request} leave={leave} decide={decide} onEdit={() => onEdit(request.id)} />
            </>
          ) : (
            <DecidedActs request={request} leave={leave} decide={decide} />
          )}
        </>
      ) : (
        <section>
          <p className="md c2">{t('side.none')}</p>
        </section>
      )}
    </aside>
  );
}

/** Who, what, when, why, and what was decided. */
function About({ request, leave }: Pick<LeaveSideProps, 'leave'> & { readonly request: LeaveRequest }) {
  const { t, roster, name, day, leave: leaveName } = useLeaveText();
  const { from, to, status } = request;
  const weekday = (key: string) => roster(`common:weekdayLong.${weekdayKey(key)}`);
  const count = daysTaken(leave.book, request).length;
  return (
    <section>
      <h2>{t('side.title', { name: name(request.staffId), leave: leaveName(request.leave), days: t('days', { count }) })}</h2>
      <p className="md">
        {from === to
          ? `${day(from)} ${weekday(from)}`
          : t('side.when', { from: day(from), fromDay: weekday(from), to: day(to), toDay: weekday(to) })}
      </p>
      {request.reason !== '' && <p className="md">{request.reason}</p>}
      <p className="sm c3">{t('side.asked', { day: day(dayOfInstant(request.askedAt)) })}</p>
      {status !== 'asked' && request.decidedAt !== '' && (
        <p className="sm c3">
          {t('side.decided', {
            day: day(dayOfInstant(request.decidedAt)),
            by: request.decidedBy,
            what: t(`side.decidedWhat.${status}`),
          })}
          {request.decisionNote !== '' && `：${request.decisionNote}`}
        </p>
      )}
    </section>
  );
}
