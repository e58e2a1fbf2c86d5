import { useParams } from 'react-router';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { useAttendancePlace } from '#src/renderer/ui-state/attendance-place.ts';
import { dayOfInstant, isDayKey, monthOf } from '#src/shared/domain/core/day.ts';
import { ConfirmView } from './confirm/confirm-view.tsx';
import { DayView } from './day-view.tsx';
import { UnsettledView } from './keeping/unsettled-view.tsx';
import { MonthView } from './month-view.tsx';
import { OvertimeView } from './overtime/overtime-view.tsx';
import { PaperView } from './paper/paper-view.tsx';
import { PersonView } from './person/person-view.tsx';
import { PunchesView } from './punches/punches-view.tsx';
import { StatsView } from './stats/stats-view.tsx';
import './attendance.css';
import './keeping/keeping.css';

/** 考勤: day sheet, month sheet, punches. The address says which day or month and hall. */
export function AttendanceScreen() {
  const { view = 'day', period = '', hallId } = useParams();
  const remembered = useAttendancePlace((s) => s.hallId);
  const now = useNow();
  const hall = hallId ?? remembered;
  const today = dayOfInstant(now);
  const month = /^\d{4}-\d{2}$/.test(period) ? period : monthOf(today);
  if (view === 'month') return <MonthView month={month} hallId={hall} now={now} />;
  if (view === 'open') return <UnsettledView month={month} hallId={hall} now={now} />;
  if (view === 'overtime') return <OvertimeView month={month} hallId={hall} now={now} />;
  if (view === 'confirm') return <ConfirmView month={month} hallId={hall} now={now} />;
  if (view === 'paper') return <PaperView day={isDayKey(period) ? period : today} hallId={hall} now={now} />;
  if (view === 'person') return <PersonView month={month} staffId={hallId ?? ''} now={now} />;
  if (view === 'stats') return <StatsView month={month} hallId={hall} now={now} />;
  if (view === 'punches') return <PunchesView today={today} />;
  return <DayView day={isDayKey(period) ? period : today} hallId={hall} now={now} />;
}
