import { useTranslation } from 'react-i18next';
import { TabsNav } from '#src/renderer/components/tabs-nav.tsx';

export type LedgerView = 'list' | 'intake' | 'stats' | 'kinds';

/** The views of the ledgers. */
export function LedgerTabs({ view }: { readonly view: LedgerView }) {
  const { t } = useTranslation('ledgers');
  const views: readonly LedgerView[] = ['list', 'intake', 'stats', 'kinds'];
  return <TabsNav tabs={views.map((v) => ({ to: `/ledgers/${v}`, label: t(`tab.${v}`), on: v === view }))} />;
}
