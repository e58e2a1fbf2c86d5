import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import type { DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { AttendanceTabs } from '#src/renderer/screens/attendance/attendance-tabs.tsx';
import { HallSwitch } from '#src/renderer/screens/attendance/hall-switch.tsx';
import { PaperSheetButton } from '#src/renderer/screens/attendance/paper-sheet-button.tsx';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { addDays, dateOf, dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { Paper } from './use-paper.ts';

interface PaperHeadProps {
  readonly sheet: DaySheet;
  readonly paper: Paper;
  readonly now: string;
}

/** Day, hall, how far the typing is, and the button that saves. */
export function PaperHead({ sheet, paper, now }: PaperHeadProps) {
  const { t } = useTranslation(['paper', 'attendance', 'common']);
  const navigate = useNavigate();
  const { day } = sheet.info;
  const { hallId, halls } = sheet.source;
  const go = (next: string) => void navigate(`/attendance/paper/${next}/${hallId}`);
  const dayText = t('common:dayTitle', { month: Number(day.slice(5, 7)), date: dateOf(day) });
  const { people, times, differ } = paper.counts;
  return (
    <>
      <PageHead
        title={t('attendance:title')}
        actions={
          <>
            <PaperSheetButton day={day} hallId={hallId} />
            <Button onClick={() => void navigate(`/attendance/day/${day}/${hallId}`)}>{t('toDay')}</Button>
            <Button id="paper-save" variant="contained" onClick={() => void paper.save()}>
              {t('save', { count: times })}
            </Button>
          </>
        }
      >
        <AttendanceTabs view="day" />
      </PageHead>
      <div className="bar">
        <b>{t('title')}</b>
        <Stepper
          label={`${dayText}　${t(`common:weekdayLong.${weekdayKey(day)}`)}`}
          previous={t('common:previousDay')}
          next={t('common:nextDayButton')}
          nowTitle={t('common:backToToday')}
          onStep={(by) => go(addDays(day, by))}
          onNow={() => go(dayOfInstant(now))}
        />
        <HallSwitch halls={halls} hallId={hallId} base={`/attendance/paper/${day}`} />
        <span className="grow" />
        <span className="c2">{t('progress', { people, all: paper.lines.length })}</span>
        {differ > 0 && <b className="warn">{t('differ', { count: differ })}</b>}
      </div>
    </>
  );
}
