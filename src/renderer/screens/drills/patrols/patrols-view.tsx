import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';

/** 巡查: the day's rounds (`/drills/patrols/<day>`). */
export function PatrolsView() {
  const { t } = useTranslation('patrols');
  return (
    <div className="pane">
      <EmptyState title={t('empty')} text={t('emptyText')} />
    </div>
  );
}
