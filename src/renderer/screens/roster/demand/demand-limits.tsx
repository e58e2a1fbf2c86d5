import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useDemandPage } from './demand-page-parts.ts';
import { columnAt } from './demand-view.ts';
import { focusDemandGrid } from './focus-demand.ts';
import { limitDays, limitText } from './limit-text.ts';
import { useDemandText } from './use-demand-text.ts';

/** The days that the hall cannot meet, in words; each leads to its cell. */
export function DemandLimits() {
  const { t } = useDemandText();
  const { model } = useRosterView();
  const { view, state } = useDemandPage();
  if (view.limits.length === 0)
    return view.lines.length > 0 && model.lines.length > 0 ? <p className="demand-note ok">{t('limits.none')}</p> : null;
  const go = (day: string, demandId: string) => {
    const row = view.lines.findIndex((l) => l.demand.id === demandId);
    const column = view.columns.findIndex((_c, i) => {
      const at = columnAt(view, i + 1);
      return at.is === 'day' && at.day.info.day === day;
    });
    state.select(Math.max(0, row), column + 1);
    focusDemandGrid();
  };
  return (
    <section className="demand-limits">
      <h2>{t('limits.title')}</h2>
      <ul>
        {view.limits.map((limit) => (
          <li key={`${limit.from} ${limit.demands.map((d) => d.id).join()}`}>
            <button type="button" className="link" onClick={() => go(limit.from, limit.demands[0]?.id ?? '')}>
              {limitDays(limit, t)}
            </button>
            <span>{limitText(limit, t)}</span>
          </li>
        ))}
      </ul>
      <p className="c3 md">{t('limits.next')}</p>
    </section>
  );
}
