import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportAttendanceStats } from '#src/renderer/commands/attendance/export-attendance-stats.ts';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Segment } from '#src/renderer/components/segment.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { AttendanceTabs } from '#src/renderer/screens/attendance/attendance-tabs.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { setStatsPlace, useAttendanceStatsPlace } from '#src/renderer/ui-state/attendance-stats-place.ts';
import { periodKinds } from '#src/shared/domain/attendance/stats/period.ts';
import { addMonths, monthOf } from '#src/shared/domain/core/day.ts';
import { ALL_HALLS, type Stats } from './use-stats.ts';
import { usePeriodText } from './use-stats-words.ts';

interface StatsHeadProps {
  readonly month: string;
  readonly hallId: string;
  readonly now: string;
  readonly stats: Stats;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Period, hall, a name to look for, and the workbook. */
export function StatsHead({ month, hallId, now, stats, query, onQuery }: StatsHeadProps) {
  const { t } = useTranslation(['attendanceStats', 'attendance', 'common']);
  const ctx = useCommands();
  const navigate = useNavigate();
  const save = useSaveFile();
  const { kind } = useAttendanceStatsPlace();
  const go = (nextMonth: string, nextHall: string) => void navigate(`/attendance/stats/${nextMonth}/${nextHall}`);
  const halls = stats.base?.halls ?? [];
  return (
    <>
      <PageHead
        title={t('attendance:title')}
        actions={
          <Button variant="contained" onClick={() => void save(exportAttendanceStats(ctx, { ...stats.period, hallId }))}>
            {t('common:exportExcel')}
          </Button>
        }
      >
        <AttendanceTabs view="stats" />
      </PageHead>
      <div className="bar">
        <Segment
          label={t('period.label')}
          value={kind}
          options={periodKinds.map((k) => [k, t(`period.${k}`)])}
          onChange={(next) => setStatsPlace({ kind: next })}
        />
        {kind === 'range' ? <RangeFields stats={stats} now={now} /> : <PeriodStepper {...{ month, hallId, now, stats, go }} />}
        {halls.length > 1 && (
          <Segment
            label={t('hall')}
            value={hallId}
            options={[[ALL_HALLS, t('allHalls')], ...halls.map((h) => [h.id, h.name] as const)]}
            onChange={(next) => go(month, next)}
          />
        )}
        <span className="grow" />
        <input
          className="name-filter"
          type="search"
          aria-label={t('find')}
          placeholder={t('find')}
          value={query}
          onChange={(e) => onQuery(e.target.value)}
          onKeyDown={(e) => e.key === 'Escape' && onQuery('')}
        />
      </div>
    </>
  );
}

const steps = { month: 1, quarter: 3, year: 12, range: 1 } as const;

interface PeriodStepperProps extends Pick<StatsHeadProps, 'month' | 'hallId' | 'now' | 'stats'> {
  readonly go: (month: string, hallId: string) => void;
}

function PeriodStepper({ month, hallId, now, stats, go }: PeriodStepperProps) {
  const { t } = useTranslation(['attendanceStats', 'common']);
  const { kind } = useAttendanceStatsPlace();
  const text = usePeriodText();
  return (
    <Stepper
      label={text(stats.period)}
      previous={t('period.previous')}
      next={t('period.next')}
      nowTitle={t('common:backToToday')}
      onStep={(by) => go(addMonths(month, by * steps[kind]), hallId)}
      onNow={() => go(monthOf(now), hallId)}
    />
  );
}

/** From one month to another, each stepped by itself. */
function RangeFields({ stats, now }: Pick<StatsHeadProps, 'stats' | 'now'>) {
  const { t } = useTranslation(['attendanceStats', 'common']);
  const text = usePeriodText();
  const { from, to } = stats.period;
  const field = (name: 'from' | 'to', value: string) => {
    const set = (month: string) => setStatsPlace({ range: { from, to, [name]: month } });
    return (
      <Stepper
        label={text({ from: value, to: value })}
        previous={t(`period.${name}Earlier`)}
        next={t(`period.${name}Later`)}
        nowTitle={t('common:backToToday')}
        onStep={(by) => set(addMonths(value, by))}
        onNow={() => set(monthOf(now))}
      />
    );
  };
  return (
    <>
      {field('from', from)}
      <span className="c2">{t('period.until')}</span>
      {field('to', to)}
    </>
  );
}
