import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DayLine } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import type { DayReason, DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { clockText } from '#src/shared/domain/core/day.ts';

/** 迟到 7 分　早退 5 分 */
export const lateEarlyText = (t: TFunction<'attendance'>, r: DayResult): string =>
  [
    r.lateMinutes > 0 ? t('late', { minutes: r.lateMinutes }) : '',
    r.earlyMinutes > 0 ? t('early', { minutes: r.earlyMinutes }) : '',
  ]
    .filter(Boolean)
    .join('　');

/** What the 考勤 column says of a line. */
export function useResultText(): (line: DayLine) => string {
  const { t } = useTranslation('attendance');
  return ({ result, shift }) => {
    if (result.mark) return t(`mark.${result.mark}`);
    if (result.state === 'notYet') return t('begins', { time: clockText((shift?.start ?? 0) % 1440) });
    if (result.state === 'unmarked') return t('askMark');
    return result.punches.length > 0 ? t('unplanned') : t('rest');
  };
}

/** The sentence of a reason. */
export function useReasonText(): (reason: DayReason) => string {
  const { t } = useTranslation('attendance');
  return ({ code, detail }) => {
    const number = (key: string) => Number(detail[key] ?? 0);
    switch (code) {
      case 'late':
      case 'early':
        return t(`why.${code}`, { minutes: number('minutes'), grace: number('grace') });
      case 'restDayWork':
      case 'holidayWork':
        return t(`why.${code}`, { hours: Math.round(number('minutes') / 6) / 10 });
      case 'punchedOnLeave':
      case 'unrostered':
        return t(`why.${code}`, { count: number('count') });
      case 'markedByHand':
        return t('why.markedByHand', { by: String(detail['by'] ?? ''), at: String(detail['at'] ?? '') });
      case 'missingIn':
      case 'missingOut':
      case 'noPunch':
      case 'plannedLeave':
        return t(`why.${code}`);
    }
  };
}
