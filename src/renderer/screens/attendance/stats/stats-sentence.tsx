import { useTranslation } from 'react-i18next';
import { leaveTotal, missingTimes, punctuality } from '#src/shared/domain/attendance/stats/sums.ts';
import type { Stats } from './use-stats.ts';
import { hours, percent, usePeriodText } from './use-stats-words.ts';

/** What the period was like, in one line, and who was late most. */
export function StatsSentence({ stats }: { readonly stats: Stats }) {
  const { t } = useTranslation('attendanceStats');
  const text = usePeriodText();
  const { shown, base, period } = stats;
  if (!shown || !base) return null;
  const { sums } = shown;
  const worst = [...shown.people].sort((a, b) => b.sums.lateMinutes - a.sums.lateMinutes)[0];
  const name = base.staff.find((m) => m.id === worst?.staffId)?.name ?? '';
  return (
    <p className="stats-line">
      {t('sentence.all', {
        period: text(period),
        due: sums.due,
        share: percent(punctuality(sums)),
        late: sums.arrivals.late,
        minutes: sums.lateMinutes,
        missing: missingTimes(sums),
        leave: leaveTotal(sums),
        overtime: hours(sums.counted),
      })}
      {worst && worst.sums.lateMinutes > 0 && (
        <b>{t('sentence.worst', { name, times: worst.sums.arrivals.late, minutes: worst.sums.lateMinutes })}</b>
      )}
    </p>
  );
}
