import { type DayKey, daysBetween, isDayKey } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { employedOn } from '#src/shared/domain/staff/assignments.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { annualBalance, type InLieuBook, inLieuBalance, newDays } from './leave-balance.ts';
import { daysTaken, type LeaveBook, openRequests } from './leave-book.ts';
import { spanDays } from './leave-days.ts';
import { annualOpensOn } from './leave-entitlement.ts';
import type { LeaveRequest } from './types.ts';

/** What somebody asks for. */
export type LeaveAsk = Pick<LeaveRequest, 'staffId' | 'leave' | 'from' | 'to' | 'reason'>;

/** Longer spans are slips of the keyboard. */
const LONGEST = 366;

const yearsOf = ({ from, to }: Pick<LeaveAsk, 'from' | 'to'>): number[] => {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i);
};

/**
 * Why leave cannot be asked for or granted, undefined when it can: no such person or days (`leave/no-person`, `leave/no-such-day`,
 * `leave/backwards`, `leave/too-long`), not employed on them (`leave/not-employed`), days that the person has asked for already
 * (`leave/overlap`), no working day among them (`leave/no-workday`), annual leave before one year of work
 * (`leave/annual-too-early`, 《职工带薪年休假条例》第二条) or more than is left (`leave/annual-short`, 第三条). `ownId` = the request itself.
 */
export function checkLeave(book: LeaveBook, ask: LeaveAsk, ownId = ''): Problem | undefined {
  const member = book.staff.find((m) => m.id === ask.staffId && !m.voided);
  if (!member) return { code: 'leave/no-person', at: 'staffId' };
  const { name } = member;
  if (!isDayKey(ask.from) || !isDayKey(ask.to)) return { code: 'leave/no-such-day', at: 'span' };
  if (ask.to < ask.from) return { code: 'leave/backwards', at: 'span' };
  if (daysBetween(ask.from, ask.to) >= LONGEST) return { code: 'leave/too-long', at: 'span' };
  const away = spanDays(ask.from, ask.to).find((day) => !employedOn(member, day));
  if (away !== undefined) return { code: 'leave/not-employed', detail: { name, day: away }, at: 'span' };
  const other = openRequests(book, ask.staffId).find((r) => r.id !== ownId && r.from <= ask.to && ask.from <= r.to);
  if (other) return { code: 'leave/overlap', detail: { name, from: other.from, to: other.to }, at: 'span' };
  if (daysTaken(book, ask).length === 0) return { code: 'leave/no-workday', at: 'span' };
  return ask.leave === 'annual' ? checkAnnual(book, member, ask, ownId) : undefined;
}

/** A number that the hall set knows of earlier work; without one a year with this employer is needed. */
function checkAnnual(book: LeaveBook, member: StaffMember, ask: LeaveAsk, ownId: string): Problem | undefined {
  const { name } = member;
  for (const year of yearsOf(ask)) {
    const balance = annualBalance(book, member, year, ownId);
    const opens = annualOpensOn(member);
    const first: DayKey = ask.from.startsWith(`${year}-`) ? ask.from : `${year}-01-01`;
    if (!balance.own && first < opens) return { code: 'leave/annual-too-early', detail: { name, day: opens }, at: 'leave' };
    // A request that is being decided goes before those that wait.
    const left = balance.left - (ownId === '' ? balance.asked : 0);
    const days = newDays(book, ask, year);
    if (days > left) return { code: 'leave/annual-short', detail: { name, year, left: Math.max(0, left), days }, at: 'span' };
  }
  return undefined;
}

/** Something worth knowing that does not stand in the way: provinces and halls may give more than the national figure. */
export interface LeaveNotice {
  readonly code: 'inLieuShort' | 'maternityLong' | 'maternityMale' | 'marriageLong' | 'bereavementLong';
  readonly days: number;
  readonly limit: number;
  /** Law or practice. */
  readonly source: string;
}

const limits = {
  maternity: { code: 'maternityLong', limit: 98, source: '《女职工劳动保护特别规定》第七条' },
  marriage: { code: 'marriageLong', limit: 3, source: '劳总薪字〔1980〕29号' },
  bereavement: { code: 'bereavementLong', limit: 3, source: '劳总薪字〔1980〕29号' },
} as const;

/** What to look at before granting. Time off in lieu is judged on its last day, when `lieu` was read. */
export function leaveNotices(book: LeaveBook, lieu: InLieuBook | undefined, ask: LeaveAsk, ownId = ''): LeaveNotice[] {
  const member = book.staff.find((m) => m.id === ask.staffId);
  if (!member) return [];
  const days = daysTaken(book, ask).length;
  switch (ask.leave) {
    case 'inLieu': {
      if (!lieu) return [];
      const balance = inLieuBalance(book, lieu, member, ask.to, ownId);
      const limit = Math.round((balance.left - balance.asked) * 10) / 10;
      const fresh = newDays(book, ask, Number(ask.to.slice(0, 4)));
      return fresh > limit ? [{ code: 'inLieuShort', days: fresh, limit, source: '《劳动法》第四十四条' }] : [];
    }
    case 'maternity':
    case 'marriage':
    case 'bereavement': {
      const about = limits[ask.leave];
      const male = ask.leave === 'maternity' && member.sex === 'male';
      if (male) return [{ code: 'maternityMale', days, limit: 0, source: about.source }];
      return days > about.limit ? [{ ...about, days }] : [];
    }
    default:
      return [];
  }
}
