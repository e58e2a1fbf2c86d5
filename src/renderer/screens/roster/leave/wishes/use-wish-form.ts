import { useState } from 'react';
import { saveWish } from '#src/renderer/commands/planning/wish-save.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { parseSpan } from '#src/shared/domain/roster/planning/leave-span.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';

interface Draft extends Pick<RosterWish, 'staffId' | 'shiftTypeId' | 'want' | 'weight' | 'note'> {
  readonly day: string;
}
const empty: Draft = { staffId: '', day: '', shiftTypeId: '', want: true, weight: 1, note: '' };

/** The wish being typed. A refused one stays as it is, with the field at fault in focus. */
export function useWishForm(focus: (at: string) => void) {
  const { t, name, day } = useLeaveText();
  const { month } = useRosterView().model.base;
  const ctx = useCommands();
  const [draft, setDraft] = useState(empty);
  const [problem, setProblem] = useState<Problem>();
  const refuse = (refused: Problem) => {
    setProblem(refused);
    focus(refused.at ?? 'staffId');
  };
  const submit = async () => {
    if (draft.staffId === '') return refuse({ code: 'leave/no-person', at: 'staffId' });
    const done = await saveWish(ctx, { ...draft, day: parseSpan(draft.day, month)?.from ?? '' });
    if (!done.ok) return refuse(done.error);
    showToast(t('wish.done', { name: name(draft.staffId), day: day(done.value.day) }), { undoable: true });
    setDraft(empty);
    focus('staffId');
  };
  const set = (patch: Partial<Draft>) => {
    setDraft((d) => ({ ...d, ...patch }));
    setProblem(undefined);
  };
  return { draft, set, problem, submit };
}
