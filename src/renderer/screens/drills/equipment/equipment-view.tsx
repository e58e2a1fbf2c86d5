import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';

/** 器材: register and checks (`/drills/equipment/<id>`). */
export function EquipmentView() {
  const { t } = useTranslation('equipment');
  return (
    <div className="pane">
      <EmptyState title={t('empty')} text={t('emptyText')} />
    </div>
  );
}
