import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Period, periodOf } from '#src/shared/domain/attendance/stats/period.ts';

/** Hours with one decimal. */
export const hours = (minutes: number): number => Math.round(minutes / 6) / 10;
/** A share as people read it; a dash where there is none. */
export const percent = (share: number | null): string => (share === null ? '—' : `${Math.round(share * 1000) / 10}%`);
/** A number, or a dash for nothing. */
export const dash = (n: number): string => (n === 0 ? '–' : String(n));

/** “2026年9月”, “2026年第3季度”, “2026年”, “2026年3月至5月”. */
export function usePeriodText(): (period: Period) => string {
  const { t } = useTranslation('attendanceStats');
  return useCallback(
    ({ from, to }) => {
      const [year, first, last] = [from.slice(0, 4), Number(from.slice(5)), Number(to.slice(5))];
      const same = (kind: 'quarter' | 'year') => {
        const whole = periodOf(kind, from, { from, to });
        return whole.from === from && whole.to === to;
      };
      if (from === to) return t('periodText.month', { year, month: first });
      if (same('quarter')) return t('periodText.quarter', { year, quarter: Math.ceil(last / 3) });
      if (same('year')) return t('periodText.year', { year });
      return t('periodText.range', { year, month: first, toYear: to.slice(0, 4), toMonth: last });
    },
    [t],
  );
}
