import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { type PlanBook, usePlans } from '#src/renderer/queries/emergency-plan/use-plans.ts';
import { type DayKey, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { AdoptForm } from './adopt-form.tsx';
import { PlanDraft } from './draft/plan-draft.tsx';
import { PlanCompare } from './plan-compare.tsx';
import { PlanList } from './plan-list.tsx';
import { PlanPage } from './plan-page.tsx';
import { PlanSide } from './plan-side.tsx';
import './plans.css';

/** 预案: plans at the left, one version to read or write, its history at the right (`/drills/plans/<id>/<version id or "compare">`). */
export function PlansView() {
  const today = dayOfInstant(useNow());
  const book = usePlans(today);
  if (!book) return null;
  return book.plans.length === 0 ? <NoPlans today={today} /> : <Body book={book} today={today} />;
}

function NoPlans({ today }: { readonly today: DayKey }) {
  const { t } = useTranslation('plans');
  return (
    <div className="pane">
      <EmptyState title={t('empty')} text={t('emptyText')}>
        <AdoptForm today={today} />
      </EmptyState>
    </div>
  );
}

function Body({ book, today }: { readonly book: PlanBook; readonly today: DayKey }) {
  const navigate = useNavigate();
  const { id = '', part = '' } = useParams();
  const line = book.plans.find((p) => p.id === id) ?? book.plans[0];
  if (!line) return null;
  const version = line.versions.find((v) => v.id === part) ?? line.draft ?? line.inForce ?? line.versions[0];
  const open = (planId: string, shown = '') => void navigate(`/drills/plans/${planId}${shown === '' ? '' : `/${shown}`}`);
  return (
    <div className="body plans-body">
      <PlanList book={book} today={today} selectedId={line.id} onSelect={open} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long plan is scrolled with the arrows */}
      <section className="pane plan-pane" aria-label={line.plan.title} tabIndex={0}>
        {part === 'compare' ? (
          <PlanCompare key={line.id} line={line} />
        ) : version?.state === 'draft' ? (
          <PlanDraft key={version.id} version={version} people={book.people} />
        ) : (
          version && <PlanPage line={line} version={version} people={book.people} />
        )}
      </section>
      <PlanSide
        key={line.id}
        line={line}
        shownId={version?.id ?? ''}
        book={book}
        today={today}
        onShow={(v) => open(line.id, v)}
      />
    </div>
  );
}
