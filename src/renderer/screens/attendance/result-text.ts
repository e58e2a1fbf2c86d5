import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DayLine } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import type { DayReason, DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import { clockText } from '#src/shared/domain/core/day.ts';
import { clockOf } from './typed-times.ts';

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
  const { t } = useTranslation(['attendance', 'keeping']);
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
      case 'leftEarly':
      case 'backLate':
        return t(`keeping:why.${code}`, { minutes: number('minutes'), grace: number('grace') });
      case 'missingLeft':
      case 'missingBack':
      case 'noMiddle':
        return t(`keeping:why.${code}`);
      case 'tooLate':
        return t('keeping:why.tooLate', { minutes: number('minutes'), after: number('after') });
      case 'overtime':
        return t('keeping:why.overtime', { minutes: number('minutes'), from: number('from') });
      case 'added':
        return t('keeping:why.added', { count: number('count') });
      case 'part':
        return t('keeping:why.part', {
          from: clockOf(number('from')),
          to: clockOf(number('to')),
          kind: detail['kind'] === 'out' ? t('keeping:partKind.out') : t(`mark.${detail['kind'] as LeaveKind}`),
        });
    }
  };
}
