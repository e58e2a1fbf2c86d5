import Button from '@mui/material/Button';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { isOpen, type OvertimeCase } from './cases.ts';
import type { Deciding } from './use-deciding.ts';

export interface ApprovalText {
  readonly reason: string;
  readonly by: string;
}
interface ApprovalBarProps {
  readonly targets: readonly OvertimeCase[];
  readonly deciding: Deciding;
  readonly text: ApprovalText;
  readonly problem: Problem | null;
  readonly reasonPlace: Ref<HTMLInputElement>;
  readonly onText: (text: ApprovalText) => void;
  readonly onApprove: () => void;
  /** Esc leads back to the grid. */
  readonly onLeave: () => void;
}

/** 加班审批: why, by whom, and the three things that can be decided about what is selected. */
export function ApprovalBar({ targets, deciding, text, problem, reasonPlace, onText, onApprove, onLeave }: ApprovalBarProps) {
  const { t } = useTranslation('overtime');
  const say = useProblemText();
  const restDays = targets.some((c) => c.entry.kind === 'restDay');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onApprove();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className="approval">
      <label>
        {t('reason')}
        <input
          ref={reasonPlace}
          className="keep-input"
          list="overtime-reasons"
          value={text.reason}
          aria-invalid={problem !== null}
          placeholder={t('reasonHint')}
          onChange={(e) => onText({ ...text, reason: e.target.value })}
          onKeyDown={onKeyDown}
        />
      </label>
      <datalist id="overtime-reasons">
        {(['weekend', 'holiday', 'window', 'system', 'meeting'] as const).map((key) => (
          <option key={key} value={t(`reasons.${key}`)} />
        ))}
      </datalist>
      <label>
        {t('approver')}
        <input
          className="keep-input who"
          value={text.by}
          onChange={(e) => onText({ ...text, by: e.target.value })}
          onKeyDown={onKeyDown}
        />
      </label>
      <Button variant="contained" disabled={!targets.some(isOpen)} onClick={onApprove}>
        {t('approve')} <kbd>A</kbd>
      </Button>
      <Button disabled={!restDays} title={t('payHint')} onClick={() => deciding.pay(targets, 'money')}>
        {t('pay.money')} <kbd>P</kbd>
      </Button>
      <Button disabled={!restDays} title={t('payHint')} onClick={() => deciding.pay(targets, 'timeOff')}>
        {t('pay.timeOff')} <kbd>T</kbd>
      </Button>
      {targets.some((c) => c.entry.approvedBy !== '') && (
        <Button onClick={() => deciding.withdraw(targets)}>
          {t('withdraw')} <kbd>Delete</kbd>
        </Button>
      )}
      {problem && <b className="bad">{say(problem)}</b>}
    </div>
  );
}

/** What is typed about an approval; a new selection begins without a reason. */
export function useApprovalText(of: string, by: string) {
  const [typed, type] = useState({ of, reason: '', by, problem: null as Problem | null });
  const now = typed.of === of ? typed : { ...typed, of, reason: '', problem: null };
  return {
    text: { reason: now.reason, by: now.by },
    problem: now.problem,
    onText: (text: ApprovalText) => type({ of, ...text, problem: null }),
    onProblem: (problem: Problem | null) => type({ ...now, problem }),
  };
}
