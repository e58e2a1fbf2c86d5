import { useTranslation } from 'react-i18next';
import { TabsNav } from '#src/renderer/components/tabs-nav.tsx';

const views = ['day', 'month', 'punches'] as const;

export function AttendanceTabs({ view }: { readonly view: (typeof views)[number] }) {
  const { t } = useTranslation('attendance');
  return <TabsNav tabs={views.map((v) => ({ to: `/attendance/${v}`, label: t(`tab.${v}`), on: v === view }))} />;
}
