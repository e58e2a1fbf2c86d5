import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { type PersonYear, usePersonYear } from '#src/renderer/queries/attendance/use-person-year.ts';
import { NoRoster } from '#src/renderer/screens/attendance/no-roster.tsx';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { PersonCalendar } from './person-calendar.tsx';
import { PersonHead } from './person-head.tsx';
import { PersonSide } from './person-side.tsx';
import { usePersonKeys } from './use-person-keys.ts';
import { YearStrip } from './year-strip.tsx';
import './person.css';

interface PersonViewProps {
  readonly month: string;
  readonly staffId: string;
  readonly now: string;
}

/** 个人考勤: one person's month as a calendar, the year above it, balances beside it. */
export function PersonView({ month, staffId, now }: PersonViewProps) {
  const { t } = useTranslation('attendancePerson');
  const year = usePersonYear(staffId, month, now);
  if (year === null) return <EmptyState title={t('nobody.title')} text={t('nobody.text')} />;
  if (!year) return null;
  return <PersonBook key={`${staffId} ${month}`} year={year} now={now} />;
}

/** The day to begin with: today, else the first day that somebody should look at, else the first. */
function firstDay({ month }: PersonYear, today: string): string {
  const open = month.results.find((r) => r.state === 'unmarked' || r.lateMinutes > 0 || r.missingOut);
  const here = month.results.find((r) => r.day === today);
  return (here ?? open ?? month.results[0])?.day ?? '';
}

function PersonBook({ year, now }: { readonly year: PersonYear; readonly now: string }) {
  const today = dayOfInstant(now);
  const [day, setDay] = useState(() => firstDay(year, today));
  const { month, member, hallId } = year;
  usePersonKeys(year, day, setDay);
  const empty = !month.rostered && month.results.every((r) => r.mark === null && r.punches.length === 0);
  return (
    <>
      <PersonHead year={year} today={today} />
      <div className="body">
        <div className="pane">
          <YearStrip year={year} />
          {empty ? (
            <NoRoster month={month.month} hallId={hallId} />
          ) : (
            <PersonCalendar key={member.id} year={year} day={day} today={today} onDay={setDay} />
          )}
        </div>
        <PersonSide year={year} day={day} now={now} />
      </div>
    </>
  );
}
