import type { DayKey } from '#src/shared/domain/core/day.ts';

/** A statutory holiday and its paid days (《全国年节及纪念日放假办法》2024, 第二条: 13 days in all). */
export interface StatutoryHoliday {
  readonly name: string;
  readonly days: readonly DayKey[];
}

/**
 * Days that follow the moon or the sun, `MM-DD`: 除夕, 清明, 端午, 中秋 (公历, 中国科学院紫金山天文台历书).
 * 2026 was compared with the official calendar; other years wait for the announcement and are marked as such.
 */
const moving: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2024: ['02-09', '04-04', '06-10', '09-17'],
  2025: ['01-28', '04-04', '05-31', '10-06'],
  2026: ['02-16', '04-05', '06-19', '09-25'],
  2027: ['02-05', '04-05', '06-09', '09-15'],
  2028: ['01-25', '04-04', '05-28', '10-03'],
  2029: ['02-12', '04-04', '06-16', '09-22'],
  2030: ['02-02', '04-05', '06-05', '09-12'],
};

const nextDays = (year: number, monthDay: string, count: number): DayKey[] => {
  const [month = 1, date = 1] = monthDay.split('-').map(Number);
  const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return Array.from({ length: count }, (_, i) => {
    const over = date + i - (lengths[month - 1] ?? 31);
    const [m, d] = over > 0 ? [month + 1, over] : [month, date + i];
    return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  });
};

/** The statutory holidays of a year as far as they are known by date: the fixed ones always, the moving ones 2024–2030. */
export function statutoryHolidays(year: number): readonly StatutoryHoliday[] {
  const fixed = [
    { name: '元旦', days: nextDays(year, '01-01', 1) },
    { name: '劳动节', days: nextDays(year, '05-01', 2) },
    { name: '国庆节', days: nextDays(year, '10-01', 3) },
  ];
  const dates = moving[year];
  if (!dates) return fixed;
  const [eve, qingming, duanwu, zhongqiu] = dates;
  return [
    ...fixed,
    { name: '春节', days: nextDays(year, eve, 4) },
    { name: '清明节', days: nextDays(year, qingming, 1) },
    { name: '端午节', days: nextDays(year, duanwu, 1) },
    { name: '中秋节', days: nextDays(year, zhongqiu, 1) },
  ];
}

/** Day → name of the statutory holiday it is. */
export const statutoryDays = (year: number): ReadonlyMap<DayKey, string> =>
  new Map(statutoryHolidays(year).flatMap((h) => h.days.map((day) => [day, h.name] as const)));
