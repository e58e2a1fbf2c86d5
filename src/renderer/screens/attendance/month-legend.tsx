import { useTranslation } from 'react-i18next';
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

/** 图例 of the hall. */
export function MonthLegend({ legend }: { readonly legend: Readonly<Record<MarkKind, string>> }) {
  const { t } = useTranslation('attendance');
  return (
    <div className="month-legend">
      {order.map((mark) => (
        <span key={mark}>
          <span className="sym">{screenSymbol(legend[mark])}</span> {t(`mark.${mark}`)}
        </span>
      ))}
      <span className="grow" />
      <span className="c3">{t('month.symbols')}</span>
    </div>
  );
}
