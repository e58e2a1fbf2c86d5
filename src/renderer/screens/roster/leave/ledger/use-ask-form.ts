import { useState } from 'react';
import { askLeave } from '#src/renderer/commands/planning/leave-ask.ts';
import { editLeave } from '#src/renderer/commands/planning/leave-edit.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { LeaveBook } from '#src/shared/domain/roster/planning/leave-book.ts';
import { checkLeave, type LeaveAsk } from '#src/shared/domain/roster/planning/leave-check.ts';
import { parseSpan } from '#src/shared/domain/roster/planning/leave-span.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';

interface Draft {
  readonly staffId: string;
  readonly leave: LeaveKind;
  readonly span: string;
  readonly reason: string;
}
/** A request as it is typed. */
const typed = ({ staffId, leave, from, to, reason }: LeaveRequest): Draft => ({
  ...{ staffId, leave, reason },
  span: from === to ? from : `${from}~${to}`,
});
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
  /** Sends the line. */
  readonly send: (event: { preventDefault: () => void }) => void;
}

interface AskFormInput {
  readonly book: LeaveBook;
  /** The request that is changed; undefined for a new one. */
  readonly editing: LeaveRequest | undefined;
  readonly onDone: (requestId: string) => void;
  readonly focus: (at: AskField) => void;
}

/** The line being typed, a new request or one that is changed. A refused one stays as it is, with the field at fault in focus. */
export function useAskForm({ book, editing, onDone, focus }: AskFormInput): AskForm {
  const { t, name, leave, span } = useLeaveText();
  const { month } = useRosterView().model.base;
  const ctx = useCommands();
  const [draft, setDraft] = useState(editing ? typed(editing) : empty);
  const [refused, setRefused] = useState<Problem>();
  const days = parseSpan(draft.span, month);
  const { staffId, reason } = draft;
  const ask = staffId !== '' && days ? { staffId, leave: draft.leave, ...days, reason } : undefined;
  const refuse = (problem: Problem) => {
    setRefused(problem);
    focus(fieldOf(problem));
  };
  const submit = async () => {
    if (staffId === '') return refuse({ code: 'leave/no-person', at: 'staffId' });
    if (!ask) return refuse({ code: 'leave/no-such-day', at: 'span' });
    const done = await (editing ? editLeave(ctx, editing.id, ask) : askLeave(ctx, ask));
    if (!done.ok) return refuse(done.error);
    const words = { name: name(staffId), span: span(ask.from, ask.to), leave: leave(ask.leave) };
    showToast(t(editing ? 'ask.changed' : 'ask.done', words), { undoable: true });
    setDraft({ ...empty, leave: draft.leave });
    onDone(done.value.id);
    focus('staffId');
  };
  const send = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    void submit();
  };
  const set = (patch: Partial<Draft>) => {
    setDraft((d) => ({ ...d, ...patch }));
    setRefused(undefined);
  };
  return { draft, set, ask, problem: refused ?? (ask && checkLeave(book, ask, editing?.id)), send };
}
