import type { Problem } from '#src/shared/domain/core/result.ts';
import type { SafetySettings } from './safety-settings.ts';

/** A setting that is one whole number. */
export type SafetyNumber = {
  [K in keyof SafetySettings]: SafetySettings[K] extends number ? K : never;
}[keyof SafetySettings];

/**
 * Least and most of each number. Where the law sets a limit it is the bound: a first report within an hour (《生产安全事故报告和调查处理条例》第九条),
 * casualties watched for 30 and 7 days (第十三条), drills at least yearly (61号令第四十条), rounds every two hours (第二十五条), inspections quarterly
 * (第二十六条), recordings kept 30 days (《公共安全视频图像信息系统管理条例》).
 */
export const safetyBounds: Readonly<Record<SafetyNumber, readonly [least: number, most: number]>> = {
  firstReportMinutes: [1, 60],
  followUpDays: [30, 365],
  fireFollowUpDays: [7, 365],
  repeatDays: [1, 3650],
  fireDrillMonths: [0, 12],
  otherDrillMonths: [1, 36],
  patrolEveryMinutes: [1, 120],
  inspectionMonths: [1, 3],
  rectificationDays: [1, 365],
  cctvKeepDays: [30, 3650],
};
export const safetyNumbers = Object.keys(safetyBounds) as readonly SafetyNumber[];

const stages = ['accepted', 'investigating', 'handling', 'answering'] as const;

/** Most working days for any stage of a complaint. */
const MOST_DAYS = 60;

/**
 * What is wrong with the settings: a number out of its bounds (`safety/bounds`), deadlines of complaints that run backwards
 * (`safety/complaint-days`), a kind, severity or telephone number without a name (`safety/name`), and a list without 110, 119 or 120
 * (`safety/phones`): they stand beside every new incident.
 */
export function checkSafety(safety: SafetySettings): Problem[] {
  const problems: Problem[] = safetyNumbers.flatMap((at): Problem[] => {
    const [least, most] = safetyBounds[at];
    const fits = Number.isInteger(safety[at]) && safety[at] >= least && safety[at] <= most;
    return fits ? [] : [{ code: 'safety/bounds', at, detail: { least, most } }];
  });
  const days = stages.map((s) => safety.complaintDays[s]);
  const running = days.every((d, i) => Number.isInteger(d) && d >= 1 && d <= MOST_DAYS && d >= (days[i - 1] ?? 1));
  if (!running) problems.push({ code: 'safety/complaint-days', at: 'complaintDays', detail: { most: MOST_DAYS } });
  const named = [...safety.kinds, ...safety.severities, ...safety.phones].every((x) => x.name.trim() !== '');
  if (!named) problems.push({ code: 'safety/name', at: 'name' });
  const known = new Set(safety.phones.map((p) => p.phone));
  if (!['110', '119', '120'].every((n) => known.has(n)) || safety.phones.some((p) => p.phone.trim() === ''))
    problems.push({ code: 'safety/phones', at: 'phones' });
  return problems;
}
