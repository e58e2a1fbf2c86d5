import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { setStatsPlace } from '#src/renderer/ui-state/attendance-stats-place.ts';
import { type StatPerson, statColumns } from '#src/shared/domain/attendance/stats/people.ts';
import { leaveTotal, missingTimes, punctuality } from '#src/shared/domain/attendance/stats/sums.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { Spark } from './spark.tsx';
import { StatsDays } from './stats-days.tsx';
import { dash, hours, percent } from './use-stats-words.ts';

interface StatsRowProps {
  readonly rank: number;
  readonly line: StatPerson;
  readonly member: StaffMember | undefined;
  readonly post: string;
  /** Minutes of overtime that a month allows. */
  readonly limit: number;
  readonly open: boolean;
}

/** One person's figures; open, the days that make them. */
export const StatsRow = memo(function StatsRow({ rank, line, member, post, limit, open }: StatsRowProps) {
  const { t } = useTranslation('attendanceStats');
  const { sums, worstMonth } = line;
  const name = member?.name ?? '';
  const level = worstMonth.counted > limit ? 'over' : worstMonth.counted > limit / 2 ? 'high' : '';
  const tone = (n: number) => (n > 0 ? 'r warn' : 'r c3');
  return (
    <>
      {/* The name is a button: its press arrives here too. */}
      <tr className={open ? 'sel' : ''} onClick={() => setStatsPlace({ open: open ? '' : line.staffId })}>
        <td>
          <button type="button" className="stat-name" aria-expanded={open} title={t('person', { name, post })}>
            <span className="c3">{rank}</span>
            <b>{name}</b> <span className="sm c3">{post}</span>
          </button>
        </td>
        <td className="r">{sums.due}</td>
        <td className="r">{percent(punctuality(sums))}</td>
        <td className={tone(sums.arrivals.late)}>{dash(sums.arrivals.late)}</td>
        <td className={tone(sums.lateMinutes)}>
          <span className="late-cell">
            <Spark values={line.lateByMonth} label={t('spark', { name, list: line.lateByMonth.join(t('join')) })} />
            <b>{dash(sums.lateMinutes)}</b>
          </span>
        </td>
        <td className={tone(sums.earlyTimes)}>{dash(sums.earlyTimes)}</td>
        <td className={tone(missingTimes(sums))}>{dash(missingTimes(sums))}</td>
        <td className="r">{dash(leaveTotal(sums))}</td>
        <td className={sums.arrivals.absent > 0 ? 'r bad' : 'r c3'}>{dash(sums.arrivals.absent)}</td>
        <td
          className="r"
          title={t('meter', { month: Number(worstMonth.month.slice(5)), hours: hours(worstMonth.counted), limit: hours(limit) })}
        >
          <span className="meter-cell">
            <span className={`meter ${level}`}>
              <i style={{ width: `${Math.min(100, (worstMonth.counted / limit) * 100)}%` }} />
            </span>
            {dash(hours(sums.counted))}
          </span>
        </td>
      </tr>
      {open && (
        <tr className="stat-open">
          <td colSpan={statColumns.length + 1}>
            <StatsDays line={line} />
          </td>
        </tr>
      )}
    </>
  );
});
