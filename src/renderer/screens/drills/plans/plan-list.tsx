import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPlan } from '#src/renderer/commands/emergency-plan/edit-plan.ts';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import type { PlanBook, PlanLine } from '#src/renderer/queries/emergency-plan/use-plans.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { IncidentKind } from '#src/shared/domain/incident/types.ts';

interface PlanListProps {
  readonly book: PlanBook;
  readonly today: DayKey;
  readonly selectedId: string;
  readonly onSelect: (planId: string) => void;
}

/** All plans: what is in force, what is being written, what is due to be looked at again. */
export function PlanList({ book, today, selectedId, onSelect }: PlanListProps) {
  const { t } = useTranslation('plans');
  const [adding, setAdding] = useState(false);
  useSingleKey('n', () => setAdding(true));
  return (
    <nav className="plan-list" aria-label={t('list')}>
      {book.plans.map((line) => (
        <button
          key={line.id}
          type="button"
          className={line.id === selectedId ? 'on' : ''}
          aria-current={line.id === selectedId}
          onClick={() => onSelect(line.id)}
        >
          <b>{line.plan.title}</b>
          <span className="sm c2">
            <Standing line={line} today={today} />
          </span>
        </button>
      ))}
      {adding ? (
        <AddPlan book={book} onDone={onSelect} onClose={() => setAdding(false)} />
      ) : (
        <button type="button" className="link md add" onClick={() => setAdding(true)}>
          {t('add.open')} <kbd>N</kbd>
        </button>
      )}
    </nav>
  );
}

/** `第 3 版　待修订`: the version in force and the one thing that is due. */
function Standing({ line, today }: { readonly line: PlanLine; readonly today: DayKey }) {
  const { t } = useTranslation('plans');
  const { inForce, draft } = line;
  const review = inForce?.nextReview ?? '';
  return (
    <>
      {inForce ? t('version', { version: inForce.version }) : t('noneInForce')}
      {draft && <span className="acc">　{t('drafting', { version: draft.version })}</span>}
      {review !== '' && review < today && <span className="bad">　{t('reviewDue')}</span>}
    </>
  );
}

interface AddPlanProps {
  readonly book: PlanBook;
  readonly onDone: (planId: string) => void;
  readonly onClose: () => void;
}

function AddPlan({ book, onDone, onClose }: AddPlanProps) {
  const { t } = useTranslation('plans');
  const ctx = useCommands();
  const say = useProblemText();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<IncidentKind>('other');
  const send = async () => {
    const made = await addPlan(ctx, { title, kind });
    if (!made.ok) return showToast(say(made.error), { tone: 'bad' });
    onClose();
    onDone(made.value.id);
  };
  return (
    <form
      className="add-plan"
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for it
        autoFocus
        className="plain-input"
        aria-label={t('add.title')}
        placeholder={t('add.title')}
        value={title}
        onChange={(e) => setTitle(e.target.value)}
        onKeyDown={(e) => e.key === 'Escape' && onClose()}
      />
      <select
        className="plain-select"
        aria-label={t('add.kind')}
        value={kind}
        onChange={(e) => setKind(book.safety.kinds.find((k) => k.kind === e.target.value)?.kind ?? 'other')}
      >
        {book.safety.kinds.map((k) => (
          <option key={k.kind} value={k.kind}>
            {k.name}
          </option>
        ))}
      </select>
      <Button type="submit">{t('add.act')}</Button>
    </form>
  );
}
