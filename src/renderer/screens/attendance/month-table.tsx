import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { dayTone, MonthRow } from './month-row.tsx';
import type { MonthCell } from './month-view.tsx';
import { useRowHeight } from './use-row-height.ts';

interface MonthTableProps {
  readonly sheet: MonthSheet;
  readonly now: string;
  readonly cell: MonthCell | null;
  readonly onCell: (cell: MonthCell) => void;
  readonly onOpen: (anchor: HTMLElement) => void;
}

/** Rows beyond this are drawn only while in view. */
const DRAWN = 60;
const totals = ['required', 'actual', 'late', 'early', 'leave', 'overtime'] as const;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The grid: arrows move the cell, Enter or a click opens its why. */
export function MonthTable({ sheet, now, cell, onCell, onOpen }: MonthTableProps) {
  const { t } = useTranslation('attendance');
  const row = useRowHeight();
  const scroller = useRef<HTMLElement>(null);
  const { lines, days } = sheet;
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => row,
    overscan: 12,
    enabled: lines.length > DRAWN,
  });
  const window =
    lines.length > DRAWN
      ? rows.getVirtualItems()
      : lines.map((_l, index) => ({ index, start: index * row, end: (index + 1) * row }));
  const before = window[0]?.start ?? 0;
  const after = lines.length * row - (window.at(-1)?.end ?? 0);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step) {
      const to = Math.max(0, Math.min(lines.length - 1, (cell?.row ?? 0) + step[0]));
      onCell({ row: to, date: Math.max(1, Math.min(days.length, (cell?.date ?? 1) + step[1])) });
    } else if (event.key === 'Enter' && cell) {
      const at = scroller.current?.querySelector<HTMLElement>(`[data-cell="${cell.row}:${cell.date}"]`);
      if (at) onOpen(at);
    } else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the grid takes the arrow keys
    <section className="month-sheet" ref={scroller} aria-label={t('tab.month')} tabIndex={0} onKeyDown={onKeyDown}>
      <table className="mg">
        <Columns days={days.length} />
        <MonthTableHead sheet={sheet} now={now} />
        <tbody>
          {before > 0 && <Gap height={before} span={days.length + 9} />}
          {window.map(({ index }) => {
            const line = lines[index];
            return line ? (
              <MonthRow
                key={line.person.member.id}
                sheet={sheet}
                line={line}
                index={index}
                today={now.slice(0, 10)}
                at={cell?.row === index ? cell.date : 0}
                onCell={onCell}
                onOpen={onOpen}
              />
            ) : null;
          })}
          {after > 0 && <Gap height={after} span={days.length + 9} />}
        </tbody>
        <SumRow sheet={sheet} />
      </table>
    </section>
  );
}

const Gap = ({ height, span }: { readonly height: number; readonly span: number }) => (
  <tr>
    <td colSpan={span} style={{ height }} />
  </tr>
);

const Columns = ({ days }: { readonly days: number }) => (
  <colgroup>
    <col style={{ width: 40 }} />
    <col style={{ width: 64 }} />
    <col style={{ width: 88 }} />
    {Array.from({ length: days }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
      <col key={i} />
    ))}
    {totals.map((k) => (
      <col key={k} style={{ width: k === 'overtime' ? 84 : 40 }} />
    ))}
  </colgroup>
);

function MonthTableHead({ sheet, now }: { readonly sheet: MonthSheet; readonly now: string }) {
  const { t } = useTranslation(['attendance', 'common']);
  const tone = (i: number) => {
    const info = sheet.days[i];
    return info ? `${dayTone(info)} ${info.day === now.slice(0, 10) ? 'mk' : ''}` : '';
  };
  const unit = {
    required: t('month.days'),
    actual: t('month.days'),
    late: t('month.times'),
    early: t('month.times'),
    leave: t('month.days'),
    overtime: t('month.limit', { hours: sheet.source.settings.rules.monthOvertimeMaximum / 60 }),
  };
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
        {totals.map((k) => (
          <th key={k}>{t(`month.${k}`)}</th>
        ))}
      </tr>
      <tr className="d2">
        {sheet.days.map((d, i) => (
          <th key={d.day} className={tone(i)}>
            {t(`common:weekday.${weekdayKey(d.day)}`)}
          </th>
        ))}
        {totals.map((k) => (
          <th key={k}>{unit[k]}</th>
        ))}
      </tr>
    </thead>
  );
}

function SumRow({ sheet }: { readonly sheet: MonthSheet }) {
  const { t } = useTranslation('attendance');
  const { sum } = sheet;
  const leave = Object.values(sum.leave).reduce((a, b) => a + b, 0);
  return (
    <tfoot>
      <tr className="sum">
        <td colSpan={3 + sheet.days.length} className="nm">
          {t('month.sum')}
        </td>
        {[sum.required, sum.actual, sum.late, sum.early, leave, Math.round(sum.overtime.counted / 6) / 10].map((n, i) => (
          <td key={totals[i]} className="num">
            {n}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
