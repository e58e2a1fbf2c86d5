import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { screenSymbol } from '#src/renderer/components/mark-symbol.ts';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { MonthCell } from './month-view.tsx';

/** Shade of a day's column. */
export const dayTone = (info: DayInfo): string => (info.kind === 'holiday' ? 'ho' : info.kind === 'restDay' ? 'we' : '');

interface MonthRowProps {
  readonly sheet: MonthSheet;
  readonly line: MonthSheet['lines'][number];
  readonly index: number;
  readonly today: string;
  /** Date of the active cell in this row, 0 for none. */
  readonly at: number;
  readonly onCell: (cell: MonthCell) => void;
  readonly onOpen: (anchor: HTMLElement) => void;
}

const unusual = new Set(['late', 'early', 'absent']);
const leaveTone = new Set(['sick', 'personal', 'annual', 'inLieu', 'marriage', 'maternity', 'bereavement']);

function cellClass(result: DayResult, info: DayInfo, today: string, at: boolean): string {
  const mark = result.mark ?? '';
  return [
    dayTone(info),
    info.day === today ? 'today' : '',
    result.state === 'unmarked' ? 'miss' : '',
    result.corrected ? 'v-fix' : '',
    unusual.has(mark) ? 'warn b' : leaveTone.has(mark) ? 'acc' : '',
    at ? 'at' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** One person's month: symbols, then the totals. */
export const MonthRow = memo(function MonthRow({ sheet, line, index, today, at, onCell, onOpen }: MonthRowProps) {
  const { t } = useTranslation('attendance');
  const { legend } = sheet.source.settings;
  return (
    <tr>
      <td className="c3">{index + 1}</td>
      <td className="nm" style={{ paddingLeft: 8 }}>
        <b>{line.person.member.name}</b>
      </td>
      <td className="nm c2" style={{ paddingLeft: 8 }}>
        {line.person.place}
      </td>
      {line.results.map((result, i) => {
        const info = sheet.days[i];
        const late = result.lateMinutes > 0 ? t('late', { minutes: result.lateMinutes }) : undefined;
        return info ? (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys
          <td
            key={info.day}
            data-cell={`${index}:${i + 1}`}
            className={cellClass(result, info, today, at === i + 1)}
            title={late}
            onClick={(e) => {
              onCell({ row: index, date: i + 1 });
              onOpen(e.currentTarget);
            }}
          >
            {result.mark ? screenSymbol(legend[result.mark]) : ''}
          </td>
        ) : null;
      })}
      <Totals sheet={sheet} line={line} />
    </tr>
  );
});

function Totals({ sheet, line }: Pick<MonthRowProps, 'sheet' | 'line'>) {
  const { totals } = line;
  const leave = Object.values(totals.leave).reduce((a, b) => a + b, 0);
  const minutes = totals.overtime.counted;
  const limit = sheet.source.settings.rules.monthOvertimeMaximum;
  const level = minutes > limit ? 'over' : minutes > limit / 2 ? 'high' : '';
  const dash = (n: number) => (n === 0 ? '–' : n);
  return (
    <>
      <td className="num">{totals.required}</td>
      <td className="num b">{totals.actual}</td>
      <td className={`num ${totals.late > 0 ? 'warn b' : ''}`}>{dash(totals.late)}</td>
      <td className={`num ${totals.early > 0 ? 'warn b' : ''}`}>{dash(totals.early)}</td>
      <td className="num">{dash(leave)}</td>
      <td className="num">
        <span className="meter-cell">
          <span className={`meter ${level}`}>
            <i style={{ width: `${Math.min(100, (minutes / limit) * 100)}%` }} />
          </span>
          {dash(Math.round(minutes / 6) / 10)}
        </span>
      </td>
    </>
  );
}
