import { useTranslation } from 'react-i18next';
import { type TotalKind, totalKinds, totalOf } from '#src/shared/domain/attendance/derive/total-days.ts';
import { clickCell, type MonthRowProps } from './month-row-props.ts';

const tones: Readonly<Partial<Record<TotalKind, string>>> = { late: 'warn b', early: 'warn b', unsettled: 'bad b' };

/** Figures of a line; each opens to its days. */
export function MonthTotalsCells(props: MonthRowProps & { readonly tall: 1 | 2 }) {
  const { sheet, shown, row, at, from, to, tall } = props;
  const { totals } = shown.line;
  return totalKinds.map((kind, i) => {
    const date = sheet.days.length + i + 1;
    const figure = totalOf(totals, kind);
    const tone = kind === 'actual' ? 'b' : figure > 0 ? (tones[kind] ?? '') : '';
    const selected = from !== to && from <= date && date <= to;
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys
      <td
        key={kind}
        rowSpan={tall}
        data-cell={`${row}:${date}`}
        className={`num fig ${tone} ${selected ? 'in' : ''} ${at === date ? 'at' : ''}`}
        onClick={clickCell(props, date)}
      >
        {kind === 'overtime' ? (
          <Meter minutes={figure} limit={sheet.source.settings.rules.monthOvertimeMaximum} />
        ) : (
          dash(figure, kind)
        )}
      </td>
    );
  });
}

const dash = (n: number, kind: TotalKind): number | string => (n === 0 && kind !== 'required' && kind !== 'actual' ? '–' : n);

/** 《劳动法》第四十一条: where the counted overtime stands against the month's limit. */
function Meter({ minutes, limit }: { readonly minutes: number; readonly limit: number }) {
  const level = minutes > limit ? 'over' : minutes > limit / 2 ? 'high' : '';
  return (
    <span className="meter-cell">
      <span className={`meter ${level}`}>
        <i style={{ width: `${Math.min(100, (minutes / limit) * 100)}%` }} />
      </span>
      {minutes === 0 ? '–' : Math.round(minutes / 6) / 10}
    </span>
  );
}

/** A figure with its unit: 2 次, 1.5 天, 7 小时. */
export function useFigureText(): (kind: TotalKind, figure: number) => string {
  const { t } = useTranslation('monthSheet');
  return (kind, figure) => {
    if (kind === 'overtime') return t('total.hours', { count: Math.round(figure / 0.6) / 100 });
    if (kind === 'unsettled') return t('total.cells', { count: figure });
    return kind === 'late' || kind === 'early' ? t('total.times', { count: figure }) : t('total.days', { count: figure });
  };
}
