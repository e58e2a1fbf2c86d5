import { useMonthAsked } from '#src/renderer/queries/roster/use-roster-changes.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useLeaveText } from './use-leave-text.ts';

/** How many requests of the hall's month wait to be decided, beside the tab's name; nothing when none does. */
export function AskedCount() {
  const { t } = useLeaveText();
  const { model } = useRosterView();
  const asked = useMonthAsked(model.base.month, model.hallId);
  const people = new Set(model.lines.map((l) => l.person.member.id));
  const count = (asked?.leaveRequests ?? []).filter((r) => r.status === 'asked' && !r.voided && people.has(r.staffId)).length;
  return count === 0 ? null : (
    <span className="asked-count" title={t('waiting', { count })}>
      {count}
    </span>
  );
}
