import Popover from '@mui/material/Popover';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { screenSymbol } from '#src/renderer/components/mark-symbol.ts';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { dayMarks } from '#src/shared/domain/attendance/derive/day-marks.ts';
import { type TotalDay, type TotalKind, totalDays, totalOf } from '#src/shared/domain/attendance/derive/total-days.ts';
import { overtimeRate } from '#src/shared/domain/attendance/overtime/ledger.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { dayPath } from './day-path.ts';
import { useFigureText } from './month-totals.tsx';
import { useReasonText } from './result-text.ts';

interface MonthTotalDaysProps {
  readonly anchor: HTMLElement;
  readonly sheet: MonthSheet;
  readonly line: MonthSheet['lines'][number];
  readonly kind: TotalKind;
  readonly today: string;
  readonly onClose: () => void;
}

/** The days that make a figure up, each with its reason and the way to it. */
export function MonthTotalDays({ anchor, sheet, line, kind, today, onClose }: MonthTotalDaysProps) {
  const { t } = useTranslation('monthSheet');
  const figureText = useFigureText();
  const { source } = sheet;
  const figure = figureText(kind, totalOf(line.totals, kind));
  const words = { name: line.person.member.name, month: Number(source.month.slice(5)), what: t(`total.${kind}`), figure };
  const found = totalDays(kind, line, sheet.days, today);
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('total.open', words) } }}
    >
      <div className="why-pop total-pop">
        <b>{t('total.title', words)}</b>
        {found.length === 0 ? (
          <p className="md c2">{t('total.none')}</p>
        ) : (
          <table className="total-days">
            <tbody>
              {found.map((day) => (
                <DayLine key={day.result.day} day={day} kind={kind} source={source} staffId={line.person.member.id} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td colSpan={3}>{t('total.sum')}</td>
                <td className="r b nw">{figure}</td>
              </tr>
            </tfoot>
          </table>
        )}
        <More kind={kind} source={source} any={found.length > 0} />
      </div>
    </Popover>
  );
}

interface DayLineProps {
  readonly day: TotalDay;
  readonly kind: TotalKind;
  readonly source: MonthSheet['source'];
  readonly staffId: string;
}

function DayLine({ day: { result, amount, overtime }, kind, source, staffId }: DayLineProps) {
  const { t } = useTranslation(['monthSheet', 'attendance', 'common']);
  const reasonText = useReasonText();
  const figureText = useFigureText();
  const weekday = t(`common:weekday.${weekdayKey(result.day)}`);
  const title = t('common:dayTitle', { month: Number(result.day.slice(5, 7)), date: dateOf(result.day) });
  const said = result.mark ? [t(`attendance:mark.${result.mark}`)] : [];
  const paid = overtime?.pay === 'money' ? [t('total.paid', { rate: overtimeRate[overtime.kind] })] : [];
  const given =
    overtime && overtime.pay !== 'money' ? [t('total.given', { hours: Math.round(overtime.minutes / 0.6) / 100 })] : [];
  const text = [...said, ...result.reasons.map(reasonText), ...paid, ...given].join('；');
  return (
    <tr>
      <td className="nw">
        <Link to={dayPath(result.day, source.hallId, staffId)} aria-label={t('total.toDay', { day: title })}>
          {title}
        </Link>
        <span className="c3"> {weekday}</span>
      </td>
      <td className="sym">
        {dayMarks(result)
          .map((mark) => screenSymbol(source.settings.legend[mark]))
          .join('/')}
      </td>
      <td className="why c2">{text}</td>
      <td className="r nw">{amount === 0 ? '–' : figureText(kind, amount)}</td>
    </tr>
  );
}

/** Where such days are dealt with. */
function More({ kind, source, any }: Pick<DayLineProps, 'kind' | 'source'> & { readonly any: boolean }) {
  const { t } = useTranslation('monthSheet');
  if (!any || (kind !== 'overtime' && kind !== 'unsettled')) return null;
  const view = kind === 'overtime' ? 'overtime' : 'open';
  return (
    <Link className="md" to={`/attendance/${view}/${source.month}/${source.hallId}`}>
      {t(kind === 'overtime' ? 'total.toOvertime' : 'total.toUnsettled')}
    </Link>
  );
}
