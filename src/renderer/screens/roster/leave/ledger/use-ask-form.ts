import { useState } from 'react';
import { askLeave } from '#src/renderer/commands/planning/leave-ask.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { LeaveBook } from '#src/shared/domain/roster/planning/leave-book.ts';
import { checkLeave, type LeaveAsk } from '#src/shared/domain/roster/planning/leave-check.ts';
import { parseSpan } from '#src/shared/domain/roster/planning/leave-span.ts';

interface Draft {
  readonly staffId: string;
  readonly leave: LeaveKind;
  readonly span: string;
  readonly reason: string;
}
const empty: Draft = { staffId: '', leave: 'annual', span: '', reason: '' };

export type AskField = 'staffId' | 'leave' | 'span';
const fieldOf = ({ at }: Problem): AskField => (at === 'leave' || at === 'span' ? at : 'staffId');

export interface AskForm {
  readonly draft: Draft;
  readonly set: (patch: Partial<Draft>) => void;
  /** What the line says so far; undefined until person and days can be read. */
  readonly ask: LeaveAsk | undefined;
  /** Why it would be refused; told once it can be judged or was tried. */
  readonly problem: Problem | undefined;
  readonly submit: () => Promise<void>;
}

/** The line being typed. A refused one stays as it is, with the field at fault in focus. */
export function useAskForm(book: LeaveBook, onAsked: (id: string) => void, focus: (at: AskField) => void): AskForm {
  const { t, name, leave, span } = useLeaveText();
  const { month } = useRosterView().model.base;
  const ctx = useCommands();
  const [draft, setDraft] = useState(empty);
  const [refused, setRefused] = useState<Problem>();
  const days = parseSpan(draft.span, month);
  const ask = draft.staffId !== '' && days ? { ...draft, ...days } : undefined;
  const fields = ask && { staffId: ask.staffId, leave: ask.leave, from: ask.from, to: ask.to, reason: ask.reason };
  const problem = refused ?? (fields && checkLeave(book, fields));
  const submit = async () => {
    const wrong = draft.staffId === '' ? 'staffId' : 'span';
    if (!fields) {
      setRefused({ code: wrong === 'staffId' ? 'leave/no-person' : 'leave/no-such-day', at: wrong });
      return focus(wrong);
    }
    const done = await askLeave(ctx, fields);
    if (!done.ok) {
      setRefused(done.error);
      return focus(fieldOf(done.error));
    }
    const asked = { name: name(fields.staffId), span: span(fields.from, fields.to), leave: leave(fields.leave) };
    showToast(t('ask.done', asked), { undoable: true });
    setDraft({ ...empty, leave: draft.leave });
    onAsked(done.value.id);
    focus('staffId');
  };
  return {
    draft,
    set: (patch) => {
      setDraft((d) => ({ ...d, ...patch }));
      setRefused(undefined);
    },
    ask: fields,
    problem,
    submit,
  };
}
