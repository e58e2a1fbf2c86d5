import { type RefObject, useEffect, useRef, useState } from 'react';
import { grantLeave, type LeaveGranted } from '#src/renderer/commands/planning/leave-grant.ts';
import { refuseLeave } from '#src/renderer/commands/planning/leave-refuse.ts';
import { voidLeave } from '#src/renderer/commands/planning/leave-void.ts';
import { withdrawLeave } from '#src/renderer/commands/planning/leave-withdraw.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';

/** What can be done with the request in hand. */
export interface Decide {
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly noteField: RefObject<HTMLInputElement | null>;
  /** Why the last act was refused. */
  readonly problem: Problem | undefined;
  /** The request whose row takes the focus: the next one to decide. */
  readonly focusId: string;
  readonly grant: () => void;
  readonly refuse: () => void;
  readonly withdraw: () => void;
  readonly voidIt: (reason: string) => void;
  /** A key on a row: p grants, b goes to the note and then refuses. */
  readonly onKey: (key: string, row: LeaveRequest) => void;
}

interface DecideInput {
  readonly request: LeaveRequest | undefined;
  /** “3 天”. */
  readonly days: string;
  /** The next request to decide, the same one when there is none. */
  readonly nextId: string;
  readonly onMoved: (requestId: string) => void;
}

/** Who, what and how long, for the sentences. */
function useWords(request: LeaveRequest | undefined, days: string) {
  const { t, name, leave, month } = useLeaveText();
  const words = { name: name(request?.staffId ?? ''), leave: leave(request?.leave ?? 'annual'), days };
  return {
    ...words,
    because: request?.reason ? t('side.because', { leave: words.leave, reason: request.reason }) : words.leave,
    backBecause: (reason: string) => t('side.becauseBack', { reason }),
    granted: ({ versions: [made] }: LeaveGranted) =>
      made ? t('side.grantedVersion', { ...words, month: month(made.month), version: made.version }) : t('side.granted', words),
    refused: () => t('side.refused', words),
    withdrawn: () => t('side.withdrawn', words),
    voided: () => t('side.voided', words),
  };
}

const isDraft = (value: LeaveGranted) => value.versions.length === 0;
const always = () => true;

export function useDecide({ request, days, nextId, onMoved }: DecideInput): Decide {
  const words = useWords(request, days);
  const ctx = useCommands();
  const noteField = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState({ id: '', note: '' });
  const [refused, setRefused] = useState<{ readonly id: string; readonly problem: Problem }>();
  const [focusId, setFocusId] = useState('');
  const [noteFor, setNoteFor] = useState('');
  const id = request?.id ?? '';
  // The key may come before the panel of its row is there: the note is gone to when it is.
  useEffect(() => {
    if (noteFor === '' || noteFor !== id) return;
    noteField.current?.focus();
    setNoteFor('');
  }, [noteFor, id]);
  const note = typed.id === id ? typed.note : '';
  const run = async <T>(act: Promise<Result<T, Problem>>, said: (value: T) => string, undoable: (value: T) => boolean) => {
    const done = await act;
    setRefused(done.ok ? undefined : { id, problem: done.error });
    if (!done.ok) return done.error.at === 'note' ? noteField.current?.focus() : undefined;
    showToast(said(done.value), { undoable: undoable(done.value) });
    setFocusId(nextId);
    onMoved(nextId);
  };
  const { because } = words;
  const grant = () => void run(grantLeave(ctx, { id, note, because }), words.granted, isDraft);
  const back = words.backBecause(note.trim() || because);
  return {
    note,
    setNote: (text) => setTyped({ id, note: text }),
    noteField,
    problem: refused?.id === id ? refused.problem : undefined,
    focusId,
    grant,
    refuse: () => void run(refuseLeave(ctx, id, note), words.refused, always),
    withdraw: () => void run(withdrawLeave(ctx, { id, note, because: back }), words.withdrawn, isDraft),
    voidIt: (reason) => void run(voidLeave(ctx, id, reason), words.voided, always),
    onKey: (key, row) => {
      if (row.status !== 'asked') return;
      if (key === 'b') setNoteFor(row.id);
      else if (row.id === id) grant();
    },
  };
}
