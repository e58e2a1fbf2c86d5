import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MonthSheet, useMonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { AttendanceTabs } from './attendance-tabs.tsx';
import { CellWhy } from './cell-why.tsx';
import { MonthHead } from './month-head.tsx';
import { MonthLegend } from './month-legend.tsx';
import { MonthTable } from './month-table.tsx';
import { NoRoster } from './no-roster.tsx';

interface MonthViewProps {
  readonly month: string;
  readonly hallId: string;
  readonly now: string;
}

/** A cell of the sheet: line from 0, date from 1. */
export interface MonthCell {
  readonly row: number;
  readonly date: number;
}

/** 月表 (考勤表): the hall's symbols, totals that open to their days. */
export function MonthView({ month, hallId, now }: MonthViewProps) {
  const sheet = useMonthSheet(month, hallId, now);
  if (!sheet) return null;
  return <MonthBook key={`${month} ${sheet.source.hallId}`} sheet={sheet} now={now} />;
}

function MonthBook({ sheet, now }: { readonly sheet: MonthSheet; readonly now: string }) {
  const { t } = useTranslation('attendance');
  const [cell, setCell] = useState<MonthCell | null>(null);
  const [open, setOpen] = useState<HTMLElement | null>(null);
  const line = cell ? sheet.lines[cell.row] : undefined;
  const result = cell && line ? line.results[cell.date - 1] : undefined;
  useEffect(() => {
    const mark = result?.mark ? t(`mark.${result.mark}`) : t('month.empty');
    setStatusLine(line && result ? [t('month.cell', { name: line.person.member.name, day: result.day.slice(5), mark })] : []);
    return () => setStatusLine([]);
  }, [line, result, t]);
  const published = sheet.source.rosterVersion > 0;
  return (
    <>
      <MonthHead sheet={sheet} now={now}>
        <AttendanceTabs view="month" />
      </MonthHead>
      <div className="pane">
        {published || sheet.lines.some((l) => l.results.some((r) => r.mark)) ? (
          <>
            <MonthTable sheet={sheet} now={now} cell={cell} onCell={setCell} onOpen={setOpen} />
            <MonthLegend legend={sheet.source.settings.legend} />
          </>
        ) : (
          <NoRoster month={sheet.source.month} hallId={sheet.source.hallId} />
        )}
      </div>
      {open && line && result && (
        <CellWhy anchor={open} sheet={sheet} line={line} result={result} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
