import { clearStandby } from '#src/renderer/commands/roster/keep-standby.ts';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { cellAt } from '#src/shared/domain/roster/changes/change-cells.ts';
import type { Standby } from '#src/shared/domain/roster/planning/types.ts';

interface StandbyNameProps {
  readonly standby: Standby;
  /** Stepped in that day. */
  readonly used: boolean;
}

/** A name that can be taken off; says when the person stepped in, or has got a shift of their own since. */
export function StandbyName({ standby, used }: StandbyNameProps) {
  const { t, day, name } = useChangesText();
  const { model, words } = useRosterView();
  const ctx = useCommands();
  const say = useProblemText();
  const cell = cellAt(model.context, standby);
  const names = { name: name(standby.staffId), day: day(standby.day) };
  const remove = async () => {
    const done = await clearStandby(ctx, standby.day, standby.staffId);
    if (done.ok) showToast(t('standby.removed', names), { undoable: true });
    else showToast(say(done.error), { tone: 'bad' });
  };
  return (
    <span className={used ? 'tag ok' : cell ? 'tag warn' : 'tag'}>
      {names.name}
      {used ? `　${t('standby.used')}` : cell && `　${t('standby.busy', { what: words.cell(cell, model.frame) })}`}
      <button type="button" className="tag-x" aria-label={t('standby.remove', names)} onClick={() => void remove()}>
        ×
      </button>
    </span>
  );
}
