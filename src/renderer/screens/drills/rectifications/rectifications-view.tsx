import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';

/** 整改: findings of every source (`/drills/rectifications/<id>`). */
export function RectificationsView() {
  const { t } = useTranslation('rectifications');
  return (
    <div className="pane">
      <EmptyState title={t('empty')} text={t('emptyText')} />
    </div>
  );
}
