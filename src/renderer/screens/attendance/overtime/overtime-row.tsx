import { useTranslation } from 'react-i18next';
import type { OvertimeBook } from '#src/renderer/queries/attendance/use-overtime.ts';
import { inLieuDays } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { type OvertimeEntry, overtimeRate } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';

interface OvertimeLineRowProps {
  readonly row: OvertimeBook['rows'][number];
  readonly days: readonly DayInfo[];
  readonly today: string;
  readonly chosen: OvertimeEntry | undefined;
  readonly onChoose: (entry: OvertimeEntry) => void;
}

/** Hours with one decimal. */
export const hours = (minutes: number): number => Math.round(minutes / 6) / 10;
const dash = (minutes: number) => (minutes === 0 ? '–' : hours(minutes));

/** One person: hours of each day, what they add up to, the 36-hour meter and the time off that is left. */
export function OvertimeLineRow({ row: { line, overtime }, days, today, chosen, onChoose }: OvertimeLineRowProps) {
  const { t } = useTranslation('overtime');
  const entries = new Map(overtime.entries.map((e) => [e.day, e]));
  const { totals, meter, account } = overtime;
  const level = meter.over > 0 ? 'over' : meter.counted > meter.limit / 2 ? 'high' : '';
  return (
    <tr>
      <td className="nm">
        <b>{line.person.member.name}</b>
      </td>
      <td className="nm c2">{line.person.place}</td>
      {days.map((info) => (
        <EntryCell
          key={info.day}
          info={info}
          today={today}
          entry={entries.get(info.day)}
          at={chosen !== undefined && chosen.day === info.day && chosen.staffId === overtime.staffId}
          long={meter.longDays.includes(info.day)}
          onChoose={onChoose}
        />
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
  readonly entry: OvertimeEntry | undefined;
  readonly at: boolean;
  readonly long: boolean;
  readonly onChoose: (entry: OvertimeEntry) => void;
}

function EntryCell({ info, today, entry, at, long, onChoose }: EntryCellProps) {
  const { t } = useTranslation('overtime');
  const tone = [
    info.kind === 'holiday' ? 'ho' : info.kind === 'restDay' ? 'we' : '',
    info.day === today ? 'today' : '',
    entry?.pay === 'timeOff' ? 'off' : '',
    entry && entry.approvedBy === '' ? 'wait' : '',
    long ? 'bad b' : '',
    at ? 'at' : '',
  ].join(' ');
  if (!entry) return <td className={tone} />;
  const title = t('cell', {
    rate: overtimeRate[entry.kind],
    pay: t(`pay.${entry.pay}`),
    state: entry.approvedBy === '' ? t('waiting') : t('approved', { name: entry.approvedBy }),
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys
    <td className={tone} data-entry={`${entry.day}:${entry.staffId}`} title={title} onClick={() => onChoose(entry)}>
      {hours(entry.minutes)}
    </td>
  );
}
