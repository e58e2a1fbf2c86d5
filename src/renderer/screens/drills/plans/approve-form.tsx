import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { approvePlan } from '#src/renderer/commands/emergency-plan/edit-plan.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { addMonths, type DayKey } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';

/** 批准: who, from when, and when it is looked at again. */
export function ApproveForm({ draft, today }: { readonly draft: PlanVersion; readonly today: DayKey }) {
  const { t } = useTranslation('plans');
  const ctx = useCommands();
  const say = useProblemText();
  const [approvedBy, setApprovedBy] = useState('');
  const [from, setFrom] = useState(today);
  const [review, setReview] = useState(`${addMonths(today.slice(0, 7), 12)}-01`);
  const [problem, setProblem] = useState<Problem>();
  const send = async () => {
    const year = Number(today.slice(0, 4));
    const [effectiveFrom, nextReview] = [parseDay(from, year), parseDay(review, year)];
    if (effectiveFrom === null || nextReview === null) return setProblem({ code: 'plan/no-day' });
    const done = await approvePlan(ctx, draft.id, { approvedBy, effectiveFrom, nextReview });
    setProblem(done.ok ? undefined : done.error);
    if (done.ok) showToast(t('approve.done', { version: draft.version }));
  };
  return (
    <section>
      <h2>{t('approve.title', { version: draft.version })}</h2>
      <form
        className="approve-plan"
        onSubmit={(e) => {
          e.preventDefault();
          void send();
        }}
      >
        <Field label={t('approve.by')} value={approvedBy} onChange={setApprovedBy} />
        <Field label={t('approve.from')} value={from} onChange={setFrom} />
        <Field label={t('approve.review')} value={review} onChange={setReview} />
        {problem && (
          <p className="md bad" role="alert">
            {say(problem)}
          </p>
        )}
        <Button type="submit" variant="contained">
          {t('approve.act')}
        </Button>
      </form>
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const Field = ({ label, value, onChange }: FieldProps) => (
  <label>
    <span className="md c2">{label}</span>
    <input className="plain-input" value={value} onChange={(e) => onChange(e.target.value)} />
  </label>
);
