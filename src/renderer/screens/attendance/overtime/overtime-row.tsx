import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OvertimeBook } from '#src/renderer/queries/attendance/use-overtime.ts';
import { inLieuDays } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { overtimeRate } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { OvertimeCase } from './cases.ts';
import { hours } from './hours.ts';
import type { Choosing } from './use-choosing.ts';

interface OvertimeLineRowProps {
  readonly row: OvertimeBook['rows'][number];
  readonly cases: readonly OvertimeCase[];
  readonly days: readonly DayInfo[];
  readonly today: string;
  readonly choosing: Choosing;
  readonly onName: () => void;
}

const dash = (minutes: number) => (minutes === 0 ? '–' : hours(minutes));

/** One person: hours of each day, what they add up to, the 36-hour meter and the time off that is left. */
export function OvertimeLineRow({ row: { line, overtime }, cases, days, today, choosing, onName }: OvertimeLineRowProps) {
  const { t } = useTranslation('overtime');
  const byDay = new Map(cases.map((c) => [c.entry.day, c]));
  const { totals, meter, account } = overtime;
  const level = meter.over > 0 ? 'over' : meter.counted > meter.limit / 2 ? 'high' : '';
  return (
    <tr>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Shift+Space selects the person */}
      <td className="nm pick" title={t('pickPerson')} onClick={onName}>
        <b>{line.person.member.name}</b>
      </td>
      <td className="nm c2">{line.person.place}</td>
      {days.map((info) => (
        <EntryCell key={info.day} info={info} today={today} found={byDay.get(info.day)} choosing={choosing} />
      ))}
      <td className="num">{dash(totals.workday)}</td>
      <td className="num">{dash(totals.restDayPaid)}</td>
      <td className="num">{dash(totals.restDayOff)}</td>
      <td className="num">{dash(totals.holiday)}</td>
      <td className={`num ${meter.over > 0 ? 'bad b' : ''}`}>
        <span className="meter-cell">
          <span className={`meter ${level}`}>
            <i style={{ width: `${Math.min(100, (meter.counted / meter.limit) * 100)}%` }} />
          </span>
          {meter.over > 0 ? t('over', { hours: hours(meter.over) }) : t('left', { hours: hours(meter.left) })}
        </span>
      </td>
      <td className={`num ${account.owed > 0 ? 'warn b' : 'b'}`}>
        {account.owed > 0 ? t('owed', { days: inLieuDays(account.owed) }) : t('days', { days: inLieuDays(account.left) })}
      </td>
    </tr>
  );
}

interface EntryCellProps {
  readonly info: DayInfo;
  readonly today: string;
  readonly found: OvertimeCase | undefined;
  readonly choosing: Choosing;
}

function EntryCell({ info, today, found, choosing: { choice, onCase } }: EntryCellProps) {
  const { t } = useTranslation('overtime');
  const day = [info.kind === 'holiday' ? 'ho' : info.kind === 'restDay' ? 'we' : '', info.day === today ? 'today' : ''];
  if (!found) return <td className={day.join(' ')} />;
  const { id, entry, doubts } = found;
  const tone = [
    ...day,
    entry.pay === 'timeOff' ? 'off' : '',
    entry.approvedBy === '' ? 'wait' : '',
    doubts.includes('longDay') ? 'bad b' : '',
    doubts.includes('protected') ? 'miss' : '',
    choice.picked.has(id) ? 'in' : '',
    choice.at === id ? 'at' : '',
  ].join(' ');
  const title = t('cell', {
    rate: overtimeRate[entry.kind],
    pay: t(`pay.${entry.pay}`),
    state: entry.approvedBy === '' ? t('waiting') : t('approved', { name: entry.approvedBy }),
  });
  const onClick = (e: MouseEvent) => onCase(id, e.shiftKey ? 'upTo' : e.ctrlKey || e.metaKey ? 'toggle' : 'alone');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys
    <td className={tone} data-entry={id} title={title} onClick={onClick}>
      {hours(entry.minutes)}
    </td>
  );
}
