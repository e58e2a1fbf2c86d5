import { addDays } from '#src/shared/domain/core/day.ts';

/*
 * New moons and solar terms by Meeus, Astronomical Algorithms (chapters 25 and 49), good to about two minutes, for checking the
 * table of lunar holidays against GB/T 33661—2017 without reading it from anywhere. All moments are Julian days of Beijing time.
 */
const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const EIGHT_HOURS = 8 / 24;
/** ΔT of these decades, days. */
const DELTA_T = 70 / 86_400;
const DAY_MS = 86_400_000;
const EPOCH_JD = 2_440_587.5;

/** `MM-DD` of a Julian day number that counts civil days. */
const monthDay = (civil: number): string => new Date(civil * DAY_MS).toISOString().slice(5, 10);
/** Civil days since 1970 of a moment in Beijing. */
const civilDay = (jd: number): number => Math.floor(jd - EPOCH_JD);

function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k;
  const f = 160.7108 + 390.67050284 * k;
  const node = 124.7746 - 1.56375588 * k;
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  const periodic: readonly (readonly [number, number])[] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * f],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e * e, 2 * sun],
    [-0.00111, moon - 2 * f],
    [-0.00057, moon + 2 * f],
    [0.00056 * e, 2 * moon + sun],
    [-0.00042, 3 * moon],
    [0.00042 * e, sun + 2 * f],
    [0.00038 * e, sun - 2 * f],
    [-0.00024 * e, 2 * moon - sun],
    [-0.00017, node],
    [0.000325, 299.77 + 0.107408 * k],
    [0.000165, 251.88 + 0.016321 * k],
    [0.000164, 251.83 + 26.651886 * k],
  ];
  return periodic.reduce((sum, [size, angle]) => sum + size * sin(angle), mean) - DELTA_T + EIGHT_HOURS;
}

function sunLongitude(beijing: number): number {
  const t = (beijing - EIGHT_HOURS + DELTA_T - 2_451_545) / 36_525;
  const m = 357.52911 + 35_999.05029 * t;
  const centre = (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
  const apparent = 280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}

/** Civil day on which the sun reaches a longitude, looked for in the 40 days from a Gregorian day. */
function solarTerm(from: string, longitude: number): number {
  let low = Date.parse(from) / DAY_MS + EPOCH_JD;
  let high = low + 40;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if ((sunLongitude(middle) - longitude + 540) % 360 >= 180) high = middle;
    else low = middle;
  }
  return civilDay(high);
}

/** First days of the lunar months from the 11th month, the one with the winter solstice before `year`, on. */
function monthsFromSolstice(year: number): number[] {
  const solstice = solarTerm(`${year - 1}-12-01`, 270);
  const firstK = Math.floor((year - 2000) * 12.3685) - 4;
  const moons = Array.from({ length: 20 }, (_, i) => civilDay(newMoon(firstK + i)));
  return moons.slice(moons.findLastIndex((day) => day <= solstice));
}

/** First days of the months 1 … 8 of a lunar year; a leap month (the first without a major term) is left out. */
function monthStarts(year: number): number[] {
  const months = monthsFromSolstice(year);
  const nextSolstice = solarTerm(`${year}-12-01`, 270);
  const leapYear = months.findLastIndex((day) => day <= nextSolstice) === 13;
  const majors = Array.from({ length: 12 }, (_, i) =>
    solarTerm(addDays(`${year - 1}-12-05`, Math.floor(i * 30.4)), (270 + i * 30) % 360),
  );
  const holdsMajor = (i: number) => majors.some((d) => d >= (months[i] ?? 0) && d < (months[i + 1] ?? 0));
  const leap = leapYear ? months.findIndex((_, i) => i > 0 && !holdsMajor(i)) : -1;
  return months.filter((_, i) => i !== leap).slice(2, 10);
}

/** 除夕, 清明, 端午 and 中秋 of a year as `MM-DD`. */
export function movingHolidays(year: number): readonly [string, string, string, string] {
  const starts = monthStarts(year);
  const day = (month: number, date: number) => monthDay((starts[month - 1] ?? 0) + date - 1);
  return [day(1, 0), monthDay(solarTerm(`${year}-03-25`, 15)), day(5, 5), day(8, 15)];
}
