import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayTitle, monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { hoursText, signed } from '#src/renderer/screens/roster/words.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import type { DayKey, MonthKey } from '#src/shared/domain/core/day.ts';
import type { DutyMonth } from '#src/shared/domain/roster/fairness/duty-month.ts';
import { isMinutes, type StatColumn, type StatSpan, spanStart } from '#src/shared/domain/roster/fairness/stat-lines.ts';

/** Days and tenths of days, as people write them. */
export const daysText = (days: number): string => String(Math.round(days * 10) / 10).replace('-', '−');

/** A figure of a column: hours with at most one decimal, a sign where it is a difference, days. */
export const figureText = (column: StatColumn, value: number): string => {
  if (column === 'difference') return signed(value);
  return isMinutes(column) ? hoursText(value) : daysText(value);
};

/** Texts of the statistics, and how this page says days, posts and spans. */
export function useStatsText() {
  const { t } = useTranslation('stats');
  const { t: roster } = useRosterText();
  const { base } = useRosterView().model;
  return useMemo(() => {
    const { month, posts, staff } = base;
    const here = monthTitle(month, roster);
    const short = (key: MonthKey) => t('basis.month', { month: Number(key.slice(5)) });
    return {
      t,
      roster,
      month: here,
      /** “9月”. */
      shortMonth: short,
      /** “9月21日”. */
      day: (key: DayKey) => dayTitle(key, roster),
      weekday: (key: DayKey) => roster(`common:weekday.${weekdayKey(key)}`),
      name: (staffId: string) => staff.find((s) => s.id === staffId)?.name ?? staffId,
      /** “窗口收件、帮办代办” of a group of comparable people. */
      posts: (group: string) =>
        group
          .split(' ')
          .map((id) => posts.find((p) => p.id === id)?.short)
          .filter((short) => short !== undefined)
          .join(t('join')) || t('anybody'),
      /** “近6个月” where there is a roster for all of them, else “8月到10月”. */
      span: (span: StatSpan, months: readonly DutyMonth[]) => {
        const [first, last] = [months[0]?.month ?? month, months.at(-1)?.month ?? month];
        if (span !== 'month' && first === spanStart(span, month)) return t(`span.${span}`);
        return first === last
          ? t('spanOf.one', { month: short(last) })
          : t('spanOf.some', { from: short(first), to: short(last) });
      },
    };
  }, [t, roster, base]);
}
export type StatsText = ReturnType<typeof useStatsText>;
