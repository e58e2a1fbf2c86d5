import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { lockMonth, unlockMonth } from '#src/renderer/commands/attendance/month-state.ts';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { wasCorrected } from '#src/shared/domain/attendance/keeping/as-at-lock.ts';
import { addMonths, monthOf } from '#src/shared/domain/core/day.ts';
import { ExportSheetButton } from './export-sheet-button.tsx';
import { HallSwitch } from './hall-switch.tsx';
import { LockDialog } from './lock-dialog.tsx';
import { MonthFind } from './month-find.tsx';
import type { ShownLine } from './month-place.ts';
import { CompareSwitch, RowsSwitch } from './month-tools.tsx';
import { PrintSheetButton } from './print-sheet-button.tsx';

interface MonthHeadProps {
  readonly sheet: MonthSheet;
  readonly now: string;
  /** Days that differ from the roster, when compared. */
  readonly gaps: number;
  readonly shown: readonly ShownLine[];
  readonly row: number;
  readonly onRow: (row: number) => void;
  /** Back to the grid. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Month, hall, comparison, finding a person, what is still open, printing, Excel, and the lock. */
export function MonthHead({ sheet, now, gaps, children, ...find }: MonthHeadProps) {
  const { t } = useTranslation(['attendance', 'common']);
  const navigate = useNavigate();
  const { source } = sheet;
  const { month, hallId } = source;
  const go = (next: string) => void navigate(`/attendance/month/${next}/${hallId}`);
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <>
            <PrintSheetButton
              month={month}
              hallId={hallId}
              corrected={source.people.some((p) => wasCorrected(p, source.state?.lockedAt ?? ''))}
            />
            <ExportSheetButton month={month} hallId={hallId} />
            <LockButton sheet={sheet} />
          </>
        }
      >
        {children}
      </PageHead>
      <div className="bar month-bar">
        <Stepper
          label={t('common:monthTitle', { year: month.slice(0, 4), month: Number(month.slice(5)) })}
          previous={t('common:previousMonth')}
          next={t('common:nextMonth')}
          nowTitle={t('common:backToToday')}
          onStep={(by) => go(addMonths(month, by))}
          onNow={() => go(monthOf(now))}
        />
        <HallSwitch halls={source.halls} hallId={hallId} base={`/attendance/month/${month}`} />
        <CompareSwitch gaps={gaps} off={source.rosterVersion === 0} />
        <RowsSwitch source={source} />
        <MonthFind {...find} />
        <span className="grow" />
        <Counts sheet={sheet} now={now} />
      </div>
    </>
  );
}

function Counts({ sheet, now }: { readonly sheet: MonthSheet; readonly now: string }) {
  const { t } = useTranslation('attendance');
  const corrected = sheet.lines.flatMap((l) => l.results).filter((r) => r.corrected).length;
  const missing = sheet.sum.unsettled.length;
  return (
    <>
      {monthOf(now) === sheet.source.month && <span className="c2">{t('month.until', { day: now.slice(5, 10) })}</span>}
      {missing > 0 && <b className="bad">{t('month.missing', { count: missing })}</b>}
      {corrected > 0 && <span className="c2">{t('month.corrected', { count: corrected })}</span>}
      {sheet.source.state?.lockedAt && (
        <span className="tag ok">{t('month.locked', { day: sheet.source.state.lockedAt.slice(5, 10) })}</span>
      )}
    </>
  );
}

function LockButton({ sheet }: { readonly sheet: MonthSheet }) {
  const { t } = useTranslation('attendance');
  const ctx = useCommands();
  const [asking, setAsking] = useState(false);
  const { month, hallId, state } = sheet.source;
  const locked = Boolean(state?.lockedAt);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t(locked ? 'month.unlock' : 'month.lock')}</Button>
      {asking && (
        <LockDialog
          sheet={sheet}
          locked={locked}
          onAct={(reason) => (locked ? unlockMonth(ctx, month, hallId, reason) : lockMonth(ctx, month, hallId, reason))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
