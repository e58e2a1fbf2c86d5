import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';

/** 预案: plans and their versions (`/drills/plans/<id>`). */
export function PlansView() {
  const { t } = useTranslation('plans');
  return (
    <div className="pane">
      <EmptyState title={t('empty')} text={t('emptyText')} />
    </div>
  );
}
