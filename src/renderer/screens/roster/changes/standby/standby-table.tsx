import { useEffect, useMemo, useRef } from 'react';
import type { MonthAsked } from '#src/renderer/queries/roster/use-roster-changes.ts';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf, dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { RosterChange, Standby } from '#src/shared/domain/roster/planning/types.ts';
import { AddStandby } from './add-standby.tsx';
import { StandbyName } from './standby-name.tsx';

interface StandbyTableProps {
  readonly label: string;
  readonly asked: MonthAsked;
  readonly changes: readonly RosterChange[];
}

/** 备班: who comes when somebody cannot, day by day. */
export function StandbyTable({ label, asked, changes }: StandbyTableProps) {
  const { t } = useChangesText();
  const { model } = useRosterView();
  const today = dayOfInstant(useCommands().now());
  const byDay = useMemo(() => Map.groupBy(asked.standbys, (s) => s.day), [asked.standbys]);
  return (
    <div className="pane">
      <p className="md c2 standby-about">{t('standby.about')}</p>
      <table className="tb standby-table" aria-label={label}>
        <thead>
          <tr>
            <th>{t('standby.day')}</th>
            <th>{t('standby.who')}</th>
          </tr>
        </thead>
        <tbody>
          {model.context.days.map((info) => (
            <StandbyDay
              key={info.day}
              info={info}
              today={info.day === today}
              standbys={byDay.get(info.day) ?? []}
              all={asked.standbys}
              changes={changes}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface StandbyDayProps {
  readonly info: DayInfo;
  readonly today: boolean;
  readonly standbys: readonly Standby[];
  /** The month's, to share it out fairly. */
  readonly all: readonly Standby[];
  readonly changes: readonly RosterChange[];
}

const tones = { workday: '', restDay: 'we', holiday: 'ho' } as const;

function StandbyDay({ info, today, standbys, all, changes }: StandbyDayProps) {
  const { t, roster, day } = useChangesText();
  const stepped = (staffId: string) =>
    changes.some(
      (c) =>
        c.kind === 'standby' && c.cells.some((x) => x.staffId === staffId && x.date === dateOf(info.day) && x.after !== null),
    );
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (today) row.current?.scrollIntoView({ block: 'center' });
  }, [today]);
  return (
    <tr ref={row} className={tones[info.kind]}>
      <td>
        <span className={today ? 'acc b' : ''}>{day(info.day)}</span>{' '}
        <span className="c3">
          {roster(`common:weekdayLong.${weekdayKey(info.day)}`)}
          {info.makeUp ? ` ${roster('common:dayKind.makeUp')}` : info.name !== '' ? ` ${info.name}` : ''}
        </span>
        {today && <span className="tag acc today-tag">{t('standby.today')}</span>}
      </td>
      <td className="standby-cell">
        <div className="row">
          {standbys.map((s) => (
            <StandbyName key={s.id} standby={s} used={stepped(s.staffId)} />
          ))}
          <AddStandby day={info.day} taken={standbys} all={all} />
        </div>
      </td>
    </tr>
  );
}
