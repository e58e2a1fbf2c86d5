import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { type MonthSheet, useMonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { setOnlyGaps, useMonthCompare } from '#src/renderer/ui-state/month-compare.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { totalKinds, totalOf } from '#src/shared/domain/attendance/derive/total-days.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import { AttendanceTabs } from './attendance-tabs.tsx';
import { CellWhy } from './cell-why.tsx';
import { MonthHead } from './month-head.tsx';
import { MonthLegend } from './month-legend.tsx';
import { oneCell, totalAt } from './month-place.ts';
import { MonthTable, type MonthTableProps } from './month-table.tsx';
import { MonthTotalDays } from './month-total-days.tsx';
import { useFigureText } from './month-totals.tsx';
import { NoRoster } from './no-roster.tsx';
import { type MonthGrid, useMonthGrid } from './use-month-grid.ts';
import { monthKeys } from './use-month-keys.ts';
import { useMonthMarking } from './use-month-marking.ts';
import { useShownLines } from './use-shown-lines.ts';
import './month.css';

interface MonthViewProps {
  readonly month: string;
  readonly hallId: string;
  readonly now: string;
}

/** 月表 (考勤表): the hall's symbols, figures that open to their days, comparison with the roster. */
export function MonthView({ month, hallId, now }: MonthViewProps) {
  const sheet = useMonthSheet(month, hallId, now);
  if (!sheet) return null;
  return <MonthBook key={`${month} ${sheet.source.hallId}`} sheet={sheet} now={now} />;
}

function MonthBook({ sheet, now }: { readonly sheet: MonthSheet; readonly now: string }) {
  const { t } = useTranslation('attendance');
  const { source, days } = sheet;
  const two = source.settings.sheetRows?.[source.hallId] === 2;
  const comparing = useMonthCompare().on && source.rosterVersion > 0;
  const { shown, gaps } = useShownLines(sheet);
  const grid = useMonthGrid(two, comparing);
  const at = grid.range?.at;
  const line = at && shown[at.row]?.line;
  const marking = useMonthMarking(sheet, line, at, grid);
  useStatus(sheet, line, at?.date ?? 0);
  const find = {
    row: at?.row ?? -1,
    onRow: (row: number) => grid.setRange(oneCell({ row, date: at?.date ?? 1 })),
    onLeave: grid.focus,
  };
  return (
    <>
      <MonthHead sheet={sheet} now={now} gaps={gaps} shown={shown} {...find}>
        <AttendanceTabs view="month" />
      </MonthHead>
      <Pane {...{ sheet, shown, now, two, comparing, grid }} onMark={marking.mark} />
      {grid.anchor && at && line && <Opened {...{ sheet, line, now }} anchor={grid.anchor} date={at.date} onClose={grid.close} />}
      {marking.pending && line && at && (
        <ReasonDialog
          title={t('correctTitle', { name: line.person.member.name, day: days[at.date - 1]?.day ?? '' })}
          effect={t('correctEffect')}
          act={t('correctAct')}
          onAct={marking.confirm}
          onClose={marking.drop}
        />
      )}
    </>
  );
}

interface PaneProps extends Pick<MonthTableProps, 'sheet' | 'shown' | 'now' | 'two' | 'comparing'> {
  readonly grid: MonthGrid;
  readonly onMark: (mark: MarkKind) => void;
}

/** The grid with its legend, or what to do while there is nothing to show. */
function Pane({ grid, onMark, ...table }: PaneProps) {
  const { sheet, shown, comparing } = table;
  const { source, lines, days } = sheet;
  const { range } = grid;
  const filled = source.rosterVersion > 0 || lines.some((l) => l.results.some((r) => r.mark));
  if (!filled)
    return (
      <div className="pane">
        <NoRoster month={source.month} hallId={source.hallId} />
      </div>
    );
  const onKeyDown = monthKeys({
    range,
    rows: shown.length - 1,
    columns: days.length + totalKinds.length,
    onRange: grid.setRange,
    onOpen: () => grid.open(),
    onMark,
  });
  return (
    <div className="pane">
      {shown.length === 0 ? (
        <NothingDiffers month={source.month} />
      ) : (
        <MonthTable
          {...table}
          {...{ range, onKeyDown }}
          height={grid.height}
          scroller={grid.scroller}
          onRange={grid.setRange}
          onOpen={grid.open}
        />
      )}
      <MonthLegend legend={source.settings.legend} comparing={comparing} />
    </div>
  );
}

type Line = MonthSheet['lines'][number];

interface OpenedProps {
  readonly sheet: MonthSheet;
  readonly line: Line;
  readonly now: string;
  readonly date: number;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** What is behind the cell in hand: why the day is what it is, or the days that make a figure up. */
function Opened({ date, now, ...rest }: OpenedProps) {
  const kind = totalAt(date, rest.sheet.days.length);
  const result = rest.line.results[date - 1];
  if (kind) return <MonthTotalDays {...rest} kind={kind} today={now.slice(0, 10)} />;
  return result ? <CellWhy {...rest} result={result} /> : null;
}

function NothingDiffers({ month }: { readonly month: string }) {
  const { t } = useTranslation('monthSheet');
  return (
    <EmptyState title={t('noGaps', { month: Number(month.slice(5)) })} text={t('noGapsText')}>
      <button type="button" className="link" onClick={() => setOnlyGaps(false)}>
        {t('showAll')}
      </button>
    </EmptyState>
  );
}

/** Who, which day and what; the keys while nothing is chosen. */
function useStatus({ days }: MonthSheet, line: Line | undefined, date: number): void {
  const { t } = useTranslation(['attendance', 'monthSheet']);
  const figure = useFigureText();
  const kind = totalAt(date, days.length);
  const result = line?.results[date - 1];
  const mark = result?.mark ? t(`mark.${result.mark}`) : t('month.empty');
  const name = line?.person.member.name ?? '';
  const said = kind
    ? line &&
      t('monthSheet:total.title', { name, what: t(`monthSheet:total.${kind}`), figure: figure(kind, totalOf(line.totals, kind)) })
    : result
      ? t('month.cell', { name, day: result.day.slice(5), mark })
      : '';
  useEffect(() => {
    setStatusLine([...(said ? [said] : []), t('monthSheet:keys')]);
    return () => setStatusLine([]);
  }, [said, t]);
}
