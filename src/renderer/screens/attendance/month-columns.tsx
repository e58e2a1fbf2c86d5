import { useTranslation } from 'react-i18next';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { type TotalKind, totalKinds, totalOf } from '#src/shared/domain/attendance/derive/total-days.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { dayTone } from './month-cell.tsx';

/** Columns before the days: number, name, place. */
const BEFORE = [36, 64, 84];
export const columnCount = (days: number): number => BEFORE.length + days + totalKinds.length;

export const Columns = ({ days }: { readonly days: number }) => (
  <colgroup>
    {BEFORE.map((width) => (
      <col key={width} style={{ width }} />
    ))}
    {Array.from({ length: days }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
      <col key={i} />
    ))}
    {totalKinds.map((k) => (
      <col key={k} style={{ width: k === 'overtime' ? 78 : 38 }} />
    ))}
  </colgroup>
);

/** Dates, weekdays and the names of the figures with their units. */
export function MonthTableHead({ sheet, now }: { readonly sheet: MonthSheet; readonly now: string }) {
  const { t } = useTranslation(['attendance', 'common', 'monthSheet']);
  const tone = (i: number) => {
    const info = sheet.days[i];
    return info ? `${dayTone(info)} ${info.day === now.slice(0, 10) ? 'mk' : ''}` : '';
  };
  const limit = sheet.source.settings.rules.monthOvertimeMaximum / 60;
  const unit = (k: TotalKind): string => {
    if (k === 'overtime') return t('month.limit', { hours: limit });
    if (k === 'unsettled') return t('monthSheet:cells');
    return k === 'late' || k === 'early' ? t('month.times') : t('month.days');
  };
  const name = (k: TotalKind): string => (k === 'unsettled' ? t('monthSheet:unsettled') : t(`month.${k}`));
  return (
    <thead>
      <tr>
        <th rowSpan={2}>{t('column.no')}</th>
        <th rowSpan={2} className="nm" style={{ paddingLeft: 8 }}>
          {t('column.name')}
        </th>
        <th rowSpan={2} className="nm" style={{ paddingLeft: 8 }}>
          {t('column.place')}
        </th>
        {sheet.days.map((d, i) => (
          <th key={d.day} className={tone(i)}>
            {dateOf(d.day)}
          </th>
        ))}
        {totalKinds.map((k) => (
          <th key={k}>{name(k)}</th>
        ))}
      </tr>
      <tr className="d2">
        {sheet.days.map((d, i) => (
          <th key={d.day} className={tone(i)}>
            {t(`common:weekday.${weekdayKey(d.day)}`)}
          </th>
        ))}
        {totalKinds.map((k) => (
          <th key={k}>{unit(k)}</th>
        ))}
      </tr>
    </thead>
  );
}

/** 合计 of the whole hall, whoever is in view. */
export function SumRow({ sheet }: { readonly sheet: MonthSheet }) {
  const { t } = useTranslation('attendance');
  return (
    <tfoot>
      <tr className="sum">
        <td colSpan={BEFORE.length + sheet.days.length} className="nm">
          {t('month.sum')}
        </td>
        {totalKinds.map((kind) => {
          const figure = totalOf(sheet.sum, kind);
          return (
            <td key={kind} className="num">
              {kind === 'overtime' ? Math.round(figure / 6) / 10 : figure}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
