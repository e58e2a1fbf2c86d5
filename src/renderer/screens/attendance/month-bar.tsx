import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { addMonths, monthOf } from '#src/shared/domain/core/day.ts';
import { AttendanceTabs, type AttendanceView } from './attendance-tabs.tsx';
import { HallSwitch } from './hall-switch.tsx';

interface MonthBarProps {
  readonly view: AttendanceView;
  readonly source: Pick<MonthSheet['source'], 'month' | 'hallId' | 'halls'>;
  readonly now: string;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** Head and bar of a page about a hall's month: tabs, stepping months, the halls, then what the page says and does. */
export function MonthBar({ view, source, now, actions, children }: MonthBarProps) {
  const { t } = useTranslation(['attendance', 'common']);
  const navigate = useNavigate();
  const { month, hallId, halls } = source;
  const go = (next: string) => void navigate(`/attendance/${view}/${next}/${hallId}`);
  return (
    <>
      <PageHead title={t('title')} actions={actions}>
        <AttendanceTabs view={view} />
      </PageHead>
      <div className="bar">
        <Stepper
          label={t('common:monthTitle', { year: month.slice(0, 4), month: Number(month.slice(5)) })}
          previous={t('common:previousMonth')}
          next={t('common:nextMonth')}
          nowTitle={t('common:backToToday')}
          onStep={(by) => go(addMonths(month, by))}
          onNow={() => go(monthOf(now))}
        />
        <HallSwitch halls={halls} hallId={hallId} base={`/attendance/${view}/${month}`} />
        <span className="grow" />
        {children}
      </div>
    </>
  );
}
