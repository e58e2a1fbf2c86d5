import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { TabsNav } from '#src/renderer/components/tabs-nav.tsx';
import { assertNever } from '#src/shared/domain/core/result.ts';
import { EquipmentView } from './equipment/equipment-view.tsx';
import { DrillsView } from './list/drills-view.tsx';
import { PatrolsView } from './patrols/patrols-view.tsx';
import { PlansView } from './plans/plans-view.tsx';
import { RectificationsView } from './rectifications/rectifications-view.tsx';

const views = ['list', 'plans', 'equipment', 'patrols', 'rectifications'] as const;
type View = (typeof views)[number];
const isView = (text: string): text is View => (views as readonly string[]).includes(text);

/** 演练: drills, plans, equipment, patrols and rectifications, a tab each. A view reads what follows its name in the address by itself. */
export function DrillsScreen() {
  const { t } = useTranslation(['drills', 'common']);
  const { view = 'list' } = useParams();
  if (!isView(view)) return <Navigate to="/drills" replace />;
  return (
    <>
      <PageHead title={t('common:area.drills')}>
        <TabsNav tabs={views.map((v) => ({ to: `/drills/${v}`, label: t(`tabs.${v}`), on: v === view }))} />
      </PageHead>
      <ViewOf view={view} />
    </>
  );
}

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case 'list':
      return <DrillsView />;
    case 'plans':
      return <PlansView />;
    case 'equipment':
      return <EquipmentView />;
    case 'patrols':
      return <PatrolsView />;
    case 'rectifications':
      return <RectificationsView />;
    default:
      return assertNever(view);
  }
}
