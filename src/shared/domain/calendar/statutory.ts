import { addDays, type DayKey } from '#src/shared/domain/core/day.ts';

/** A statutory holiday and its paid days (《全国年节及纪念日放假办法》2024, 第二条: 13 days in all). */
export interface StatutoryHoliday {
  readonly name: string;
  readonly days: readonly DayKey[];
}

/** First year of the 2024 revision, which added 除夕 and 5月2日; until then 春节 had three days and 劳动节 one. */
const THIRTEEN_DAYS_SINCE = 2025;

/**
 * Days that follow the moon or the sun, `MM-DD`: 除夕, 清明, 端午, 中秋 (GB/T 33661—2017《农历的编算和颁行》; a test computes them
 * again from new moons and solar terms). 2024–2026 agree with the official calendars; later years wait for their announcement.
 */
const moving: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2024: ['02-09', '04-04', '06-10', '09-17'],
  2025: ['01-28', '04-04', '05-31', '10-06'],
  2026: ['02-16', '04-05', '06-19', '09-25'],
  2027: ['02-05', '04-05', '06-09', '09-15'],
  2028: ['01-25', '04-04', '05-28', '10-03'],
  2029: ['02-12', '04-04', '06-16', '09-22'],
  2030: ['02-02', '04-05', '06-05', '09-12'],
  2031: ['01-22', '04-05', '06-24', '10-01'],
  2032: ['02-10', '04-04', '06-12', '09-19'],
  2033: ['01-30', '04-04', '06-01', '09-08'],
  2034: ['02-18', '04-05', '06-20', '09-27'],
  2035: ['02-07', '04-05', '06-10', '09-16'],
};

/** False for a year whose 春节, 清明, 端午 and 中秋 are not in the table: their 300 % days must be set by hand. */
export const knowsMovingDays = (year: number): boolean => moving[year] !== undefined;

const run = (year: number, monthDay: string, count: number): DayKey[] =>
  Array.from({ length: count }, (_, i) => addDays(`${year}-${monthDay}`, i));

/** The statutory holidays of a year as far as they are known by date: the fixed ones always, the moving ones 2024–2035. */
export function statutoryHolidays(year: number): readonly StatutoryHoliday[] {
  const thirteen = year >= THIRTEEN_DAYS_SINCE;
  const national = run(year, '10-01', 3);
  const fixed = [
    { name: '元旦', days: run(year, '01-01', 1) },
    { name: '劳动节', days: run(year, '05-01', thirteen ? 2 : 1) },
  ];
  const dates = moving[year];
  if (!dates) return [...fixed, { name: '国庆节', days: national }];
  const [eve, qingming, duanwu, zhongqiu] = dates;
  const springFestival = run(year, eve, 4).slice(thirteen ? 0 : 1);
  const moon = `${year}-${zhongqiu}`;
  return [
    ...fixed,
    { name: '春节', days: springFestival },
    { name: '清明节', days: run(year, qingming, 1) },
    { name: '端午节', days: run(year, duanwu, 1) },
    ...(national.includes(moon)
      ? [{ name: '国庆节、中秋节', days: national }]
      : [
          { name: '国庆节', days: national },
          { name: '中秋节', days: [moon] },
        ]),
  ];
}

/** Day → name of the statutory holiday it is. */
export const statutoryDays = (year: number): ReadonlyMap<DayKey, string> =>
  new Map(statutoryHolidays(year).flatMap((h) => h.days.map((day) => [day, h.name] as const)));
