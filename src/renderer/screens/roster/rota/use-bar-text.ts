import { useStatsText } from '#src/renderer/screens/roster/stats/use-stats-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { RotaBar } from '#src/shared/domain/roster/fairness/rota/types.ts';

/** “3 人请假或调休、2 人不行：一周超过 44 小时”: why nobody can take a place. */
export function useBarText(): (bars: readonly RotaBar[]) => string {
  const { t } = useStatsText();
  const { words, model } = useRosterView();
  return (bars) => {
    if (bars.length === 0) return t('rota.bars.nobody');
    const kinds = Map.groupBy(bars, (b) => (b.code === 'rule' ? b.breach.ruleId : b.code));
    const said = [...kinds.values()].map((same) => {
      const count = same.length;
      const [bar] = same;
      if (!bar) return '';
      if (bar.code === 'rule') return t('rota.bars.rule', { count, rule: words.ruleTitle(bar.breach, model.frame) });
      return t(`rota.bars.${bar.code}`, { count });
    });
    return said.join(t('join'));
  };
}
