import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';

/** 演练: calendar, due board and one drill (`/drills/list/<id>`). */
export function DrillsView() {
  const { t } = useTranslation('drills');
  return (
    <div className="pane">
      <EmptyState title={t('empty')} text={t('emptyText')} />
    </div>
  );
}
