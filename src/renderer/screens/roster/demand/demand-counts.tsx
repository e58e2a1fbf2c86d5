import { useDemandPage } from './demand-page-parts.ts';
import { useDemandText } from './use-demand-text.ts';

/** “本月另定 5 处”, “排不够 2 处”. */
export function DemandCounts() {
  const { t } = useDemandText();
  const { view } = useDemandPage();
  const own = view.lines.reduce((sum, line) => sum + line.own.size, 0);
  return (
    <span className="row c2 nw">
      {own > 0 && <span>{t('counts.own', { count: own })}</span>}
      {view.limits.length > 0 && <span className="bad b">{t('counts.limits', { count: view.limits.length })}</span>}
    </span>
  );
}
