import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { savePatrolPlan } from '#src/renderer/commands/patrol/keep-plans.ts';
import { Captioned } from '#src/renderer/components/captioned.tsx';
import { TextInput } from '#src/renderer/components/plain-fields.tsx';
import type { PatrolBook } from '#src/renderer/queries/patrol/use-patrols.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { clockText, parseClock } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { PatrolItem, PatrolPlan } from '#src/shared/domain/patrol/types.ts';

/** 方案: how often, from when to when, and what is looked at, of the daily rounds and of the inspection. */
export function PlanView({ book }: { readonly book: PatrolBook }) {
  const plans = [book.rounds, book.inspection].filter((p) => p !== undefined);
  return (
    <div className="pane patrol-plans">
      {plans.map((plan) => (
        <PlanForm key={plan.id} plan={plan} />
      ))}
    </div>
  );
}

const hoursText = ({ from, to }: PatrolPlan): string => (from === 0 && to === 0 ? '' : `${clockText(from)}-${clockText(to)}`);

/** `08:00-18:00`; '' = the hall's opening hours; null = cannot be read. */
function readHours(text: string): { readonly from: number; readonly to: number } | null {
  if (text.trim() === '') return { from: 0, to: 0 };
  const [from, to, more] = text
    .normalize('NFKC')
    .split(/[-–—~至]/)
    .map((part) => parseClock(part.trim()));
  return from === null || from === undefined || to === null || to === undefined || more !== undefined ? null : { from, to };
}

function usePlanForm(plan: PatrolPlan) {
  const { t } = useTranslation('patrols');
  const ctx = useCommands();
  const rounds = plan.kind === 'rounds';
  const [draft, setDraft] = useState({
    title: plan.title,
    every: String(rounds ? plan.everyMinutes : plan.everyMonths),
    hours: hoursText(plan),
    items: plan.items,
  });
  const [problem, setProblem] = useState<Problem>();
  const set = (part: Partial<typeof draft>) => setDraft((d) => ({ ...d, ...part }));
  const setItem = (id: string, text: string) => set({ items: draft.items.map((i) => (i.id === id ? { ...i, text } : i)) });
  const addItem = () => set({ items: [...draft.items, { id: ctx.newId(), text: '' } satisfies PatrolItem] });
  const save = async () => {
    const hours = readHours(draft.hours);
    if (hours === null) return setProblem({ code: 'patrol/hours', at: 'hours' });
    const every = rounds
      ? { everyMinutes: Number(draft.every), everyMonths: 0 }
      : { everyMinutes: 0, everyMonths: Number(draft.every) };
    const done = await savePatrolPlan(ctx, plan.id, { title: draft.title, items: draft.items, ...hours, ...every });
    setProblem(done.ok ? undefined : done.error);
    if (done.ok) showToast(t('plan.saved', { title: done.value.title }), { undoable: true });
  };
  return { draft, set, setItem, addItem, save, problem };
}

function PlanForm({ plan }: { readonly plan: PatrolPlan }) {
  const { t } = useTranslation('patrols');
  const say = useProblemText();
  const { draft, set, setItem, addItem, save, problem } = usePlanForm(plan);
  const rounds = plan.kind === 'rounds';
  return (
    <form
      className="patrol-plan"
      aria-label={plan.title}
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <h2>{plan.title}</h2>
      <div className="row">
        <Captioned caption={t('plan.title')}>
          <TextInput label={t('plan.title')} value={draft.title} onType={(title) => set({ title })} />
        </Captioned>
        <Captioned caption={t(rounds ? 'plan.minutes' : 'plan.months')}>
          <TextInput label={t(rounds ? 'plan.minutes' : 'plan.months')} value={draft.every} onType={(every) => set({ every })} />
        </Captioned>
        {rounds && (
          <Captioned caption={t('plan.hours')}>
            <TextInput label={t('plan.hours')} value={draft.hours} onType={(hours) => set({ hours })} />
          </Captioned>
        )}
      </div>
      <p className="sm c3">{t(rounds ? 'plan.lawRounds' : 'plan.lawInspection')}</p>
      <ol className="patrol-plan-items">
        {draft.items.map((item) => (
          <li key={item.id} className={item.closing ? 'closing' : ''}>
            {item.closing && <span className="sm c3">{t('plan.closing')}</span>}
            <TextInput
              label={t(item.closing ? 'plan.closingItem' : 'plan.item')}
              value={item.text}
              onType={(text) => setItem(item.id, text)}
            />
          </li>
        ))}
      </ol>
      <p className="sm c3">{t('plan.itemsHint')}</p>
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
      <div className="row">
        <Button type="submit" variant="contained">
          {t('plan.save')}
        </Button>
        <Button onClick={addItem}>{t('plan.add')}</Button>
      </div>
    </form>
  );
}
