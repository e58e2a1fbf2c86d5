import type { MonthLeave } from '#src/renderer/queries/planning/use-leave.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { daysTaken } from '#src/shared/domain/roster/planning/leave-book.ts';
import { type LeaveAsk, leaveNotices } from '#src/shared/domain/roster/planning/leave-check.ts';
import { balanceFor, signedDays } from './balance-for.ts';
import type { AskForm } from './use-ask-form.ts';

/** What the typed line means: how many days, what is left, or why it cannot be. */
export function AskEcho({ form, leave }: { readonly form: AskForm; readonly leave: MonthLeave }) {
  const say = useProblemText();
  if (form.problem)
    return (
      <p className="ask-echo md bad" role="alert">
        {say(form.problem)}
      </p>
    );
  return form.ask ? <Meaning ask={form.ask} leave={leave} /> : null;
}

function Meaning({ ask, leave: { book, lieu } }: { readonly ask: LeaveAsk; readonly leave: MonthLeave }) {
  const { t, span, leave } = useLeaveText();
  const balance = balanceFor(book, lieu, ask);
  const days = daysTaken(book, ask).length;
  return (
    <p className="ask-echo md c2" role="status">
      {t('ask.echo', { span: span(ask.from, ask.to), days: t('days', { count: days }) })}
      {balance && t('ask.left', { leave: leave(ask.leave), left: signedDays(balance.left - balance.asked) })}
      {leaveNotices(book, lieu, ask).map((n) => (
        <span key={n.code} className="warn">
          {t(`notices.${n.code}`, { days: n.days, limit: n.limit })}
          {n.source}
        </span>
      ))}
    </p>
  );
}
