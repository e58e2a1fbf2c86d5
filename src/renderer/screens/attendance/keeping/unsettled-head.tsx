import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { AttendanceTabs } from '#src/renderer/screens/attendance/attendance-tabs.tsx';
import { HallSwitch } from '#src/renderer/screens/attendance/hall-switch.tsx';
import type { Unsettled } from '#src/shared/domain/attendance/derive/unsettled.ts';
import { addMonths, monthOf } from '#src/shared/domain/core/day.ts';

interface UnsettledHeadProps {
  readonly month: MonthSheet;
  readonly items: readonly Unsettled[];
  readonly now: string;
}

/** Month, hall, and how much is open. */
export function UnsettledHead({ month: sheet, items, now }: UnsettledHeadProps) {
  const { t } = useTranslation(['attendance', 'keeping', 'common']);
  const navigate = useNavigate();
  const { month, hallId, halls } = sheet.source;
  const go = (next: string) => void navigate(`/attendance/open/${next}/${hallId}`);
  const blocking = items.filter((i) => i.blocks).length;
  return (
    <>
      <PageHead title={t('title')} actions={null}>
        <AttendanceTabs view="open" />
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
        <HallSwitch halls={halls} hallId={hallId} base={`/attendance/open/${month}`} />
        <span className="grow" />
        {items.length > 0 && <span>{t('keeping:unsettled.summary', { count: items.length })}</span>}
        {blocking > 0 && <b className="bad">{t('keeping:unsettled.blocking', { count: blocking })}</b>}
      </div>
    </>
  );
}
