import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adoptPlans } from '#src/renderer/commands/emergency-plan/adopt-plans.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

/** A year later, the same date (29 February becomes 1 March). */
const yearOn = (day: DayKey): DayKey =>
  day.endsWith('-02-29') ? `${Number(day.slice(0, 4)) + 1}-03-01` : `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** One name and one key: the seven ready plans are in force. */
export function AdoptForm({ today }: { readonly today: DayKey }) {
  const { t } = useTranslation('plans');
  const ctx = useCommands();
  const say = useProblemText();
  const [approvedBy, setApprovedBy] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const send = async () => {
    const done = await adoptPlans(ctx, { approvedBy, effectiveFrom: today, nextReview: yearOn(today) });
    setProblem(done.ok ? undefined : done.error);
    if (done.ok) showToast(t('adopt.done', { count: done.value }), { undoable: true });
  };
  return (
    <form
      className="adopt-plans"
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <input
        className="plain-input"
        aria-label={t('adopt.approver')}
        placeholder={t('adopt.approver')}
        aria-invalid={problem !== undefined}
        value={approvedBy}
        onChange={(e) => setApprovedBy(e.target.value)}
      />
      <Button type="submit" variant="contained">
        {t('adopt.act')}
      </Button>
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
    </form>
  );
}
