import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';

/** 事件: the register, and one incident with its plan beside it (`/incidents/<id>`). */
export function IncidentsScreen() {
  const { t } = useTranslation(['incidents', 'common']);
  return (
    <>
      <PageHead title={t('common:area.incidents')} />
      <div className="pane">
        <EmptyState title={t('empty')} text={t('emptyText')} />
      </div>
    </>
  );
}
