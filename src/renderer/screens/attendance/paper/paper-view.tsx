import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type DaySheet, useDaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { PaperHead } from './paper-head.tsx';
import { PaperSide } from './paper-side.tsx';
import { PaperTable } from './paper-table.tsx';
import { usePaper } from './use-paper.ts';
import './paper.css';

interface PaperViewProps {
  readonly day: string;
  readonly hallId: string;
  readonly now: string;
}

/** 补录纸质签到: the sheet that was signed while the power or the machine was out, line by line as it was printed. */
export function PaperView({ day, hallId, now }: PaperViewProps) {
  const sheet = useDaySheet(day, hallId, now);
  if (!sheet) return null;
  return <PaperBook key={`${day} ${sheet.source.hallId}`} sheet={sheet} now={now} />;
}

function PaperBook({ sheet, now }: { readonly sheet: DaySheet; readonly now: string }) {
  const { t } = useTranslation('paper');
  const paper = usePaper(sheet, now);
  useEffect(() => {
    setStatusLine([`Enter ${t('keys.down')}`, `Tab ${t('keys.right')}`]);
    return () => setStatusLine([]);
  }, [t]);
  if (!paper) return null;
  return (
    <>
      <PaperHead sheet={sheet} paper={paper} now={now} />
      <div className="body">
        <div className="pane">
          <PaperTable sheet={sheet} paper={paper} />
        </div>
        <PaperSide paper={paper} />
      </div>
    </>
  );
}
