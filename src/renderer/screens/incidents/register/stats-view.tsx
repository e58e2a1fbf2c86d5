import { useTranslation } from 'react-i18next';
import { Bars } from '#src/renderer/components/bars.tsx';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import type { IncidentBook } from '#src/renderer/queries/incident/use-incidents.ts';
import type { Incident } from '#src/shared/domain/incident/types.ts';

/** What happens most, in which month and at what hour, of the last twelve months. */
export function StatsView({ book }: { readonly book: IncidentBook }) {
  const { t } = useTranslation('incidents');
  const year = useNow().slice(0, 4);
  const own = book.incidents.filter((i) => i.occurredAt.startsWith(year));
  const count = (fits: (i: Incident) => boolean) => own.filter(fits).length;
  const pad = (n: number) => String(n).padStart(2, '0');
  const kinds = book.safety.kinds.map((k) => ({ key: k.kind, label: k.name, count: count((i) => i.kind === k.kind) }));
  const months = Array.from({ length: 12 }, (_, i) => ({
    key: pad(i + 1),
    label: t('stats.month', { month: i + 1 }),
    count: count((x) => x.occurredAt.slice(5, 7) === pad(i + 1)),
  }));
  const hours = Array.from({ length: 24 }, (_, i) => ({
    key: pad(i),
    label: t('stats.hour', { hour: i }),
    count: count((x) => x.occurredAt.slice(11, 13) === pad(i)),
  })).filter((h) => h.count > 0);
  return (
    <div className="pane figures-page">
      <p className="c2">{t('stats.total', { year, count: own.length })}</p>
      <div className="stat-columns">
        <Bars title={t('stats.byKind')} bars={kinds.filter((k) => k.count > 0)} />
        <Bars title={t('stats.byMonth')} bars={months} />
        <Bars title={t('stats.byHour')} bars={hours} />
      </div>
    </div>
  );
}
