import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { StateTag } from '#src/renderer/screens/drills/list/drill-register.tsx';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { ArrangeSection } from './arrange-section.tsx';
import { EvaluationSection } from './evaluation-section.tsx';
import { FindingsSection } from './findings-section.tsx';
import { FolderSide } from './folder-side.tsx';
import { MainAct } from './main-act.tsx';
import { PapersSection } from './papers-section.tsx';
import { ProcessSection } from './process-section.tsx';
import { SignInSection } from './sign-in-section.tsx';

/** One drill from its arrangement to its file, in the order in which it is worked. */
export function DrillPage({ drill, book }: { readonly drill: Drill; readonly book: DrillBook }) {
  const { t } = useTranslation('drills');
  const plan = book.due.find((d) => d.plan.id === drill.planId)?.plan;
  const over = drill.state === 'held' || drill.state === 'evaluated' || drill.state === 'filed';
  return (
    <div className="body">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long record is scrolled with the arrows */}
      <section className="pane drill-page" aria-label={drill.title} tabIndex={0}>
        <div className="row drill-title">
          <Link to="/drills/list">{t('page.back')}</Link>
          <span className="c3">{drill.number}</span>
          <h2 className="grow">{drill.title}</h2>
          <StateTag drill={drill} />
          <MainAct drill={drill} />
        </div>
        <p className="md c2">
          {plan && <Link to={`/drills/plans/${plan.id}`}>{plan.title}</Link>}
          {drill.cancelled !== '' && <span className="bad">　{t('page.cancelled', { reason: drill.cancelled })}</span>}
        </p>
        <ArrangeSection drill={drill} book={book} />
        {drill.state !== 'planned' && <SignInSection drill={drill} book={book} />}
        {drill.startedAt !== '' && <ProcessSection drill={drill} book={book} />}
        {over && <EvaluationSection drill={drill} />}
        {over && <FindingsSection drill={drill} book={book} />}
        {over && <PapersSection drill={drill} />}
      </section>
      <FolderSide drill={drill} book={book} />
    </div>
  );
}
