import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { BoardActs } from './board-acts.tsx';
import { DrillRegister } from './drill-register.tsx';
import { DueTable } from './due-table.tsx';
import { PlanForm } from './plan-form.tsx';

/** What must be drilled, what is planned, what was held, and who has never taken part. */
export function DrillBoard({ book }: { readonly book: DrillBook }) {
  const { t } = useTranslation('drills');
  const navigate = useNavigate();
  const today = dayOfInstant(useNow());
  const [planning, setPlanning] = useState<string>();
  useSingleKey('n', () => setPlanning(book.due[0]?.plan.id ?? ''));
  useEffect(() => {
    setStatusLine([t('keys')]);
    return () => setStatusLine([]);
  }, [t]);
  const open = (id: string) => void navigate(`/drills/list/${id}`);
  if (book.due.length === 0)
    return (
      <div className="pane">
        <EmptyState title={t('noPlans')} text={t('noPlansText')} />
      </div>
    );
  return (
    <div className="body">
      <div className="pane drill-pane">
        <div className="bar">
          <h2 className="grow">{t('board.title')}</h2>
          <BoardActs today={today} onPlan={() => setPlanning(book.due[0]?.plan.id ?? '')} />
        </div>
        {planning !== undefined && (
          <PlanForm
            key={planning}
            book={book}
            planId={planning}
            today={today}
            onDone={open}
            onClose={() => setPlanning(undefined)}
          />
        )}
        <DueTable book={book} today={today} onPlan={setPlanning} onOpen={open} />
        <h2 className="drill-heading">{t('register.title')}</h2>
        {book.drills.length > 0 ? (
          <DrillRegister book={book} onOpen={open} />
        ) : (
          <p className="drill-about c2">
            {t('empty')}　{t('emptyText')}
          </p>
        )}
      </div>
      <Never book={book} />
    </div>
  );
}

/** 谁从没参加过演练. */
function Never({ book }: { readonly book: DrillBook }) {
  const { t } = useTranslation('drills');
  return (
    <aside className="side" aria-label={t('never.title')}>
      <section>
        <h2>{t('never.title')}</h2>
        <p className="md c2">{book.never.length === 0 ? t('never.none') : t('never.count', { count: book.never.length })}</p>
        <p className="never-names">{book.never.map((m) => m.name).join('　')}</p>
      </section>
    </aside>
  );
}
