import { useTranslation } from 'react-i18next';
import { ColumnChart } from '#src/renderer/components/column-chart.tsx';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { EntryFigures } from '#src/shared/domain/ledger/figures.ts';
import { ShareBar } from './share-bar.tsx';

interface DayAndHourProps {
  readonly figures: EntryFigures;
  readonly book: LedgerBook;
  /** Where the lines of a day (`@day`) or hour (`@hour`) are; without it the columns lead nowhere. */
  readonly to?: (key: string, value: string) => string;
}

/** When it happened: days with the days of rest shaded, hours, and the share of weekends and holidays. */
export function DayAndHour({ figures, book, to }: DayAndHourProps) {
  const { t } = useTranslation(['ledgers', 'common']);
  const days = figures.byDay.map(({ key, count }) => ({
    key,
    count,
    label: String(dateOf(key)),
    name: t('stats.dayCount', { month: Number(key.slice(5, 7)), date: dateOf(key), count }),
    off: book.infoOf(key).kind !== 'workday',
    ...(to ? { to: to('@day', key) } : {}),
  }));
  const hours = figures.byHour.map(({ key, count }) => ({
    key,
    count,
    label: t('stats.hour', { hour: key }),
    name: t('stats.hourCount', { hour: key, count }),
    ...(to ? { to: to('@hour', key) } : {}),
  }));
  return (
    <>
      <WeekendShare part={figures.weekend} whole={figures.total} />
      <div className="chart-row">
        <ColumnChart title={t('stats.byDay')} columns={days} width={30} />
        {hours.length > 0 && <ColumnChart title={t('stats.byHour', { count: figures.timed })} columns={hours} width={34} />}
      </div>
    </>
  );
}

/** 周末不打烊: what was done on days of rest and holidays. */
export function WeekendShare({ part, whole }: { readonly part: number; readonly whole: number }) {
  const { t } = useTranslation('ledgers');
  const share = whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
  return <ShareBar part={part} whole={whole} text={t('stats.weekend', { count: part, share })} />;
}
