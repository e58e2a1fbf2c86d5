import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { OvertimeBook } from '#src/renderer/queries/attendance/use-overtime.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { ApprovalBar, useApprovalText } from './approval-bar.tsx';
import { isOpen, type OvertimeCase } from './cases.ts';
import { OvertimeFoot } from './overtime-foot.tsx';
import { OvertimeGrid } from './overtime-grid.tsx';
import { type Choosing, useChoosing } from './use-choosing.ts';
import type { Deciding } from './use-deciding.ts';

interface LedgerProps {
  readonly book: OvertimeBook;
  readonly rows: OvertimeBook['rows'];
  readonly cases: readonly OvertimeCase[];
  readonly deciding: Deciding;
  readonly now: string;
}

/** Grid and foot of the 加班台账. */
export function Ledger({ book, rows, cases, deciding, now }: LedgerProps) {
  const grid = useRef<HTMLElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const choosing = useChoosing(cases);
  const { targets } = choosing;
  const locked = Boolean(book.source.state?.lockedAt);
  const approval = useApproving({ cases, choosing, deciding, locked, grid, reason });
  return (
    <>
      <OvertimeGrid {...{ book, rows, cases, choosing, now }} place={grid} onDecideKey={approval.onDecideKey} />
      <div className="overtime-foot">
        <OvertimeFoot targets={targets} hallId={book.source.hallId} locked={locked} />
        {!locked && (
          <ApprovalBar
            targets={targets}
            deciding={deciding}
            text={approval.text}
            problem={approval.problem}
            reasonPlace={reason}
            onText={approval.onText}
            onApprove={() => void approval.approve()}
            onLeave={() => grid.current?.focus()}
          />
        )}
      </div>
    </>
  );
}

interface ApprovingInput {
  readonly cases: readonly OvertimeCase[];
  readonly choosing: Choosing;
  readonly deciding: Deciding;
  readonly locked: boolean;
  readonly grid: RefObject<HTMLElement | null>;
  readonly reason: RefObject<HTMLInputElement | null>;
}

/** Enter leads to the reason, A approves, Shift+A all that go beyond nothing, P pays, T gives back, Delete takes an approval back. */
function useApproving({ cases, choosing: { targets }, deciding, locked, grid, reason }: ApprovingInput) {
  const ctx = useCommands();
  const approval = useApprovalText(targets.map((c) => c.id).join(), ctx.userName());
  const approve = async () => {
    if (targets.length === 0) return;
    const problem = await deciding.approve(targets, approval.text.by, approval.text.reason);
    approval.onProblem(problem);
    (problem?.code === 'overtime/reason' ? reason : grid).current?.focus();
  };
  const plain = () => cases.filter((c) => isOpen(c) && c.doubts.length === 0);
  const acts: Readonly<Record<string, () => void>> = {
    a: () => void approve(),
    'shift a': () => void deciding.approve(plain(), ctx.userName(), ''),
    p: () => deciding.pay(targets, 'money'),
    t: () => deciding.pay(targets, 'timeOff'),
    delete: () => deciding.withdraw(targets),
    enter: () => targets.length > 0 && reason.current?.focus(),
  };
  const onDecideKey = (event: KeyboardEvent): boolean => {
    if (locked || event.ctrlKey || event.metaKey) return false;
    const act = acts[`${event.shiftKey ? 'shift ' : ''}${event.key.toLowerCase()}`];
    act?.();
    return act !== undefined;
  };
  return { ...approval, approve, onDecideKey };
}
