import { useTranslation } from 'react-i18next';
import { TabsNav } from '#src/renderer/components/tabs-nav.tsx';

const views = ['day', 'month', 'open', 'overtime', 'confirm', 'stats', 'punches'] as const;
export type AttendanceView = (typeof views)[number];

export function AttendanceTabs({ view }: { readonly view: AttendanceView }) {
  const { t } = useTranslation(['attendance', 'keeping', 'overtime', 'attendanceStats']);
  const labelOf = (v: AttendanceView): string => {
    if (v === 'open') return t('keeping:tab');
    if (v === 'stats') return t('attendanceStats:tab');
    if (v === 'overtime') return t('overtime:tab');
    return v === 'confirm' ? t('overtime:confirm.tab') : t(`tab.${v}`);
  };
  return (
    <TabsNav
      tabs={views.map((v) => ({
        to: `/attendance/${v}`,
        label: labelOf(v),
        on: v === view,
      }))}
    />
  );
}
