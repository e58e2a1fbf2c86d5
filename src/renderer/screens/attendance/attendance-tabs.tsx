import { useTranslation } from 'react-i18next';
import { TabsNav } from '#src/renderer/components/tabs-nav.tsx';

const views = ['day', 'month', 'open', 'punches'] as const;

export function AttendanceTabs({ view }: { readonly view: (typeof views)[number] }) {
  const { t } = useTranslation(['attendance', 'keeping']);
  return (
    <TabsNav
      tabs={views.map((v) => ({
        to: `/attendance/${v}`,
        label: v === 'open' ? t('keeping:tab') : t(`tab.${v}`),
        on: v === view,
      }))}
    />
  );
}
