import { type DayKey, daysBetween } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { monthsAfter } from '#src/shared/domain/staff/contract.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { LeaveEntitlement } from './types.ts';

export const entitlementId = (year: number, staffId: string, leave: LeaveEntitlement['leave']): string =>
  `${year}:${staffId}:${leave}`;

/** 《职工带薪年休假条例》第三条: 5 days after one year of work, 10 after ten, 15 after twenty: each step adds five. */
const steps = [12, 120, 240] as const;
const STEP_DAYS = 5;
/** 《企业职工带薪年休假实施办法》第五条 divides by 365 in every year. */
const YEAR = 365;

/** 《职工带薪年休假条例》第二条: the first day with a right to annual leave, after one year of work. */
export const annualOpensOn = (member: Pick<StaffMember, 'hireDay'>): DayKey => monthsAfter(member.hireDay, 12);

const later = (a: DayKey, b: DayKey): DayKey => (a > b ? a : b);

/**
 * Annual leave of a year by law, whole days: 5, 10 or 15. The year in which a step is reached, and the year of leaving, count by their
 * calendar days; what is left below a whole day is dropped (《企业职工带薪年休假实施办法》第五条、第十二条). Work is counted from the
 * day of hiring: years with an earlier employer are entered as the person's own number. Part-time work does not count (第四条:
 * 全日制工作期间).
 */
export function lawfulAnnual(member: StaffMember, year: number): number {
  if (member.employmentForm === 'partTime') return 0;
  const end = `${year}-12-31`;
  const last = member.leftDay !== '' && member.leftDay < end ? member.leftDay : end;
  const dayPoints = steps.reduce((sum, months) => {
    const first = later(`${year}-01-01`, monthsAfter(member.hireDay, months));
    return sum + STEP_DAYS * Math.max(0, daysBetween(first, last) + 1);
  }, 0);
  return Math.floor(dayPoints / YEAR);
}

/** Days are counted in halves, at most a year of them (`leave/entitlement`). */
export const checkEntitlement = (days: number): Problem | undefined =>
  days >= 0 && days <= 366 && Number.isInteger(days * 2) ? undefined : { code: 'leave/entitlement' };

/** Reads “10 2015年参加工作”: days and where they come from. Nothing typed takes the number back; undefined when no number leads. */
export function parseEntitlement(text: string): { readonly days: number | null; readonly note: string } | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { days: null, note: '' };
  const [, number, note = ''] = /^(\d+(?:\.\d+)?)(?:天)?(?:\s+(.*))?$/.exec(plain) ?? [];
  return number === undefined ? undefined : { days: Number(number), note: note.trim() };
}
