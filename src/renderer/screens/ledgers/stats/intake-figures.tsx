import { useTranslation } from 'react-i18next';
import { Bars } from '#src/renderer/components/bars.tsx';
import { ColumnChart } from '#src/renderer/components/column-chart.tsx';
import { type LedgerBook, useIntake } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { intakePath } from '#src/renderer/screens/ledgers/ledgers-place.ts';
import { dateOf, dayIn, daysInMonth, daysOfMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { type IntakeSums, intakeSums } from '#src/shared/domain/ledger/intake.ts';
import { WeekendShare } from './day-and-hour.tsx';

/** 窗口收件 of all halls: by counter, by kind, by day, and the share of weekends. */
export function IntakeFigures({ book, month }: { readonly book: LedgerBook; readonly month: MonthKey }) {
  const { t } = useTranslation('ledgers');
  const read = useIntake('', dayIn(month, 1), dayIn(month, daysInMonth(month)));
  if (!read || read.from !== dayIn(month, 1)) return null;
  const sums = intakeSums(read.days, book.allIntake, book.infoOf);
  const several = book.halls.length > 1;
  const counters = book.counters.map((c) => {
    const hall = book.halls.find((h) => h.id === c.hallId)?.name ?? '';
    const label = several ? `${hall} ${c.name}` : c.name;
    return { key: c.id, label, count: sums.byCounter.get(c.id) ?? 0, to: intakePath(c.hallId, month) };
  });
  const kinds = book.intakeKinds.map((k) => ({
    key: k.id,
    label: k.within ? t('stats.within', { name: k.name }) : k.name,
    count: sums.byKind.get(k.id) ?? 0,
    to: intakePath('all', month, k.id),
  }));
  return (
    <>
      <p>{t('stats.intakeTotal', { count: sums.total })}</p>
      <WeekendShare part={sums.weekend} whole={sums.total} />
      <Days sums={sums} book={book} month={month} />
      <div className="stat-columns">
        <Bars title={t('stats.byCounter')} bars={counters.filter((b) => b.count > 0)} />
        <Bars title={t('stats.byIntakeKind')} bars={kinds} />
      </div>
    </>
  );
}

function Days({ sums, book, month }: { readonly sums: IntakeSums; readonly book: LedgerBook; readonly month: MonthKey }) {
  const { t } = useTranslation('ledgers');
  const columns = daysOfMonth(month).map((day) => {
    const count = sums.byDay.get(day) ?? 0;
    return {
      key: day,
      count,
      label: String(dateOf(day)),
      name: t('stats.dayCount', { month: Number(day.slice(5, 7)), date: dateOf(day), count }),
      off: book.infoOf(day).kind !== 'workday',
      to: intakePath('all', day),
    };
  });
  return (
    <div className="chart-row">
      <ColumnChart title={t('stats.byDay')} columns={columns} width={30} />
    </div>
  );
}
