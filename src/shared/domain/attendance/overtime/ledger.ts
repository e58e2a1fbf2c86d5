import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import type { DayKey, Minutes } from '#src/shared/domain/core/day.ts';

export type OvertimeKind = DayResult['overtimeKind'];

/** 《劳动法》第四十四条: per cent of the wage, by kind of day. */
export const overtimeRate: Readonly<Record<OvertimeKind, 150 | 200 | 300>> = { workday: 150, restDay: 200, holiday: 300 };

/** One person's overtime of one day, and how it is made up for. */
export interface OvertimeEntry {
  readonly staffId: string;
  readonly day: DayKey;
  readonly kind: OvertimeKind;
  readonly minutes: Minutes;
  readonly pay: OvertimeChoice['pay'];
  /** '' = not approved yet. */
  readonly approvedBy: string;
  readonly reason: string;
}

/**
 * What a person's month adds up to, minutes. `total` is the sum of workday, restDay and holiday; `counted` is what is paid: the one
 * figure of overtime that every sheet, print and meter shows.
 */
export interface OvertimeTotals {
  readonly workday: Minutes;
  /** `restDayPaid + restDayOff` */
  readonly restDay: Minutes;
  readonly restDayPaid: Minutes;
  /** Rest-day work that is given back as time off. */
  readonly restDayOff: Minutes;
  readonly holiday: Minutes;
  readonly total: Minutes;
  readonly counted: Minutes;
  readonly unapproved: Minutes;
}

/**
 * Overtime of a person's days with what was decided. Time off stands only against rest-day work; it is what happens there when nobody
 * decided otherwise (《劳动法》第四十四条第二项: 安排补休, else 200 %).
 */
export function overtimeEntries(
  staffId: string,
  results: readonly DayResult[],
  choices: ReadonlyMap<string, OvertimeChoice>,
): OvertimeEntry[] {
  return results
    .filter((r) => r.overtimeMinutes > 0)
    .map((r) => {
      const choice = choices.get(`${r.day}:${staffId}`);
      return {
        staffId,
        day: r.day,
        kind: r.overtimeKind,
        minutes: r.overtimeMinutes,
        pay: r.overtimeKind === 'restDay' ? (choice?.pay ?? 'timeOff') : 'money',
        approvedBy: choice?.approvedBy ?? '',
        reason: choice?.reason ?? '',
      };
    });
}

/** Adds up entries, of one person or of many. */
export function overtimeTotals(entries: readonly OvertimeEntry[]): OvertimeTotals {
  const sum = (fits: (e: OvertimeEntry) => boolean) => entries.reduce((n, e) => (fits(e) ? n + e.minutes : n), 0);
  return {
    workday: sum((e) => e.kind === 'workday'),
    restDay: sum((e) => e.kind === 'restDay'),
    restDayPaid: sum((e) => e.kind === 'restDay' && e.pay === 'money'),
    restDayOff: sum((e) => e.kind === 'restDay' && e.pay === 'timeOff'),
    holiday: sum((e) => e.kind === 'holiday'),
    total: sum(() => true),
    counted: sum((e) => e.pay === 'money'),
    unapproved: sum((e) => e.approvedBy === ''),
  };
}

/** 《劳动法》第四十一条: a working day is not extended by more than three hours. */
export const DAY_OVERTIME_MAXIMUM: Minutes = 180;

/** Where a person stands against the month's limit, minutes. */
export interface OvertimeMeter {
  readonly counted: Minutes;
  readonly limit: Minutes;
  /** What the rest of the month still allows, never below 0. */
  readonly left: Minutes;
  readonly over: Minutes;
  /** Workdays on which work was extended for longer than the daily limit. */
  readonly longDays: readonly DayKey[];
}

/**
 * 《劳动法》第四十一条: at most three hours a day and 36 hours a month. The daily limit is about extending a working day, so it judges
 * workdays only. Rest-day work that is given back is no overtime of the month (第四十四条第二项).
 */
export function overtimeMeter(entries: readonly OvertimeEntry[], limit: Minutes): OvertimeMeter {
  const { counted } = overtimeTotals(entries);
  return {
    counted,
    limit,
    left: Math.max(0, limit - counted),
    over: Math.max(0, counted - limit),
    longDays: entries.filter((e) => e.kind === 'workday' && e.minutes > DAY_OVERTIME_MAXIMUM).map((e) => e.day),
  };
}
