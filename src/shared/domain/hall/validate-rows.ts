import type { Problem } from '#src/shared/domain/core/result.ts';
import type { HallSettings, RuleSettings } from './settings.ts';
import type { Demand, Hall } from './types.ts';

/** Most people that a demand may ask for at once. */
const MOST_PEOPLE = 99;

/** A hall closes after it opens, on the same day. */
export const checkHall = (hall: Hall): Problem[] =>
  hall.closesAt > hall.opensAt && hall.closesAt <= 1440 ? [] : [{ code: 'hall/opening-times', at: 'closesAt' }];

/** Head counts are whole numbers from 0 to 99. */
export const checkDemand = (demand: Demand): Problem[] =>
  (['workday', 'restDay', 'holiday'] as const)
    .filter((at) => !Number.isInteger(demand[at]) || demand[at] < 0 || demand[at] > MOST_PEOPLE)
    .map((at) => ({ code: 'hall/head-count', at }));

/** Smallest and largest value that makes sense for each number, in its own unit (minutes, or days where so named). */
const ruleBounds: Readonly<Record<keyof RuleSettings, readonly [number, number]>> = {
  lateGrace: [0, 120],
  earlyGrace: [0, 120],
  absentAfter: [0, 720],
  weekStandard: [60, 168 * 60],
  weekMaximum: [60, 168 * 60],
  restBetween: [0, 24 * 60],
  maxConsecutiveDays: [1, 31],
  monthOvertimeMaximum: [0, 744 * 60],
  dayBoundary: [0, 12 * 60],
  splitBreak: [0, 480],
  overtimeFrom: [0, 240],
  inLieuMonths: [0, 24],
};
export const ruleKeys = Object.keys(ruleBounds) as readonly (keyof RuleSettings)[];

/** Numbers within reason; the week's maximum is not below its standard. */
export function checkRules(rules: RuleSettings): Problem[] {
  const outside = ruleKeys.filter((at) => !(rules[at] >= ruleBounds[at][0] && rules[at] <= ruleBounds[at][1]));
  if (outside.length > 0) return outside.map((at) => ({ code: 'hall/rule-bounds', at }));
  return rules.weekMaximum < rules.weekStandard ? [{ code: 'hall/week-maximum', at: 'weekMaximum' }] : [];
}

/** What heads the forms and names the files. The code goes into file names, so it is capitals and digits only. */
export function checkHeading(settings: Pick<HallSettings, 'letterhead' | 'hallCode'>): Problem[] {
  const problems: Problem[] = [];
  if (settings.letterhead.trim() === '') problems.push({ code: 'hall/letterhead-empty', at: 'letterhead' });
  if (!/^[A-Z0-9]{2,8}$/.test(settings.hallCode)) problems.push({ code: 'hall/hall-code', at: 'hallCode' });
  return problems;
}
