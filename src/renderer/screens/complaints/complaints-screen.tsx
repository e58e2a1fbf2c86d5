import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';

/** 投诉: the register and one complaint (`/complaints/<id>`). */
export function ComplaintsScreen() {
  const { t } = useTranslation(['complaints', 'common']);
  return (
    <>
      <PageHead title={t('common:area.complaints')} />
      <div className="pane">
        <EmptyState title={t('empty')} text={t('emptyText')} />
      </div>
    </>
  );
}
