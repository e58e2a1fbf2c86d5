import { useTranslation } from 'react-i18next';
import { type Bar, Bars } from '#src/renderer/components/bars.tsx';
import type { LedgerBook, LedgerMonth } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { narrowedPath } from '#src/renderer/screens/ledgers/ledgers-place.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { entryFigures, fieldSum, fieldTally, promises, summedFields, talliedFields } from '#src/shared/domain/ledger/figures.ts';
import type { LedgerField, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { showValue } from '#src/shared/domain/ledger/value.ts';
import { DayAndHour } from './day-and-hour.tsx';

interface KindFiguresProps {
  readonly kind: LedgerKind;
  readonly book: LedgerBook;
  readonly read: LedgerMonth;
  readonly today: DayKey;
}

/** One ledger's month: how many, when, and by every field that is counted. Every bar leads to its lines. */
export function KindFigures({ kind, book, read, today }: KindFiguresProps) {
  const { t } = useTranslation('ledgers');
  const own = read.entries.filter((e) => e.kindId === kind.id);
  const figures = entryFigures(own, read.month, book.infoOf);
  const stand = promises(kind, own, today);
  const to = (key: string, value: string) => narrowedPath(kind.id, read.month, key, value);
  const barsOf = (field: LedgerField): readonly Bar[] =>
    fieldTally(field, own).map(({ key, count }) => ({
      key,
      label: showValue(field, key, book.names),
      count,
      to: to(field.key, key),
    }));
  return (
    <>
      <p>
        {t('stats.total', { name: kind.name, count: figures.total })}
        {summedFields(kind).map((f) => (
          <span key={f.key} className="figure">
            {t('stats.sum', { name: f.name, sum: fieldSum(f, own), unit: f.unit })}
          </span>
        ))}
        {stand && <span className="figure">{t('stats.promises', stand)}</span>}
      </p>
      <DayAndHour figures={figures} book={book} to={to} />
      <div className="stat-columns">
        {talliedFields(kind).map((f) => (
          <Bars key={f.key} title={t('stats.byField', { name: f.name })} bars={barsOf(f)} />
        ))}
      </div>
    </>
  );
}
