import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { screenSymbol } from '#src/renderer/components/mark-symbol.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';

const order: readonly MarkKind[] = [
  'present',
  'out',
  'sick',
  'personal',
  'marriage',
  'annual',
  'maternity',
  'bereavement',
  'training',
  'inLieu',
  'late',
  'early',
  'absent',
  'restOvertime',
  'holidayOvertime',
];

interface MonthLegendProps {
  readonly legend: Readonly<Record<MarkKind, string>>;
  readonly comparing: boolean;
}

/** 图例 of the hall, what the corners say, and the way to change the symbols. */
export function MonthLegend({ legend, comparing }: MonthLegendProps) {
  const { t } = useTranslation(['attendance', 'monthSheet']);
  return (
    <div className="month-legend">
      {order.map((mark) => (
        <span key={mark}>
          <span className="sym">{screenSymbol(legend[mark])}</span> {t(`mark.${mark}`)}
        </span>
      ))}
      {(['fixed', 'added', 'afterLock'] as const).map((corner) => (
        <span key={corner}>
          <i className={`corner ${corner}`} /> {t(`monthSheet:legend.${corner}`)}
        </span>
      ))}
      {comparing && (
        <span>
          <i className="corner gap" /> {t('monthSheet:legend.gap')}
        </span>
      )}
      <span className="grow" />
      <Link to="/settings/legend">{t('monthSheet:legend.change')}</Link>
    </div>
  );
}
