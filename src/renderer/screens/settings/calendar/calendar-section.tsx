import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import { useCalendars } from '#src/renderer/queries/calendar/use-calendars.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useSettingsPlace } from '#src/renderer/ui-state/settings-place.ts';
import { type Calendars, monthInfo, workdaysIn } from '#src/shared/domain/calendar/day-info.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { DayEditor } from './day-editor.tsx';
import { ImportYear } from './import-year.tsx';
import { YearFindings } from './year-findings.tsx';
import { YearGrid } from './year-grid.tsx';
import './calendar.css';

const monthsOf = (year: number): string[] => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);

/** 日历: the whole year at a glance, its source, what looks wrong, and any day to change. */
export function CalendarSection() {
  const ctx = useCommands();
  const calendars = useCalendars();
  const today = ctx.now().slice(0, 10);
  const year = useSettingsPlace((s) => s.year) || Number(today.slice(0, 4));
  const [picked, setPicked] = useState('');
  if (!calendars) return null;
  const months = monthsOf(year).map((month) => monthInfo(month, calendars));
  const info = months.flat().find((d) => d.day === picked);
  return (
    <>
      <div className="pane set-pane">
        <div className="set-year">
          <YearHead year={year} months={months} calendars={calendars} thisYear={Number(today.slice(0, 4))} />
          <YearGrid months={months} today={today} picked={picked} onPick={setPicked} />
        </div>
      </div>
      <aside className="side set-year-side">
        <DayEditor key={info?.day ?? ''} info={info} />
        <YearFindings calendar={calendars.get(year)} onPick={setPicked} />
      </aside>
    </>
  );
}

interface YearHeadProps {
  readonly year: number;
  readonly months: readonly (readonly DayInfo[])[];
  readonly calendars: Calendars;
  readonly thisYear: number;
}

function YearHead({ year, months, calendars, thisYear }: YearHeadProps) {
  const { t } = useTranslation('calendar');
  const show = (to: number) => useSettingsPlace.setState({ year: to });
  const days = months.flat();
  return (
    <header>
      <div className="row">
        <Stepper
          label={t('yearTitle', { year })}
          previous={t('previousYear')}
          next={t('nextYear')}
          nowTitle={t('thisYear')}
          onStep={(by) => show(year + by)}
          onNow={() => show(thisYear)}
        />
        <span className="grow md c2">
          {t('totals', {
            workdays: workdaysIn(days),
            holidays: days.filter((d) => d.kind === 'holiday').length,
            makeUps: days.filter((d) => d.makeUp).length,
          })}
        </span>
        <ImportYear calendars={calendars} onAccepted={show} />
      </div>
      <p className={days[0]?.known ? 'md' : 'md warn'}>
        <Coverage year={year} calendars={calendars} />
      </p>
    </header>
  );
}

/** Whether the year is official, and by which paper. */
function Coverage({ year, calendars }: { readonly year: number; readonly calendars: Calendars }) {
  const { t } = useTranslation('calendar');
  const calendar = calendars.get(year);
  if (!calendar) return t('unknown', { year });
  if (!calendar.announced) return t('byHand', { year });
  return calendar.papers.length === 0 ? t('knownNoPaper', { year }) : t('known', { year, papers: calendar.papers.join('、') });
}
