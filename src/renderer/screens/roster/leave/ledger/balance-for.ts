import {
  annualBalance,
  type InLieuBook,
  inLieuBalance,
  type LeaveBalance,
} from '#src/shared/domain/roster/planning/leave-balance.ts';
import type { LeaveBook } from '#src/shared/domain/roster/planning/leave-book.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';

/** The balance that a leave draws on, without the request itself; undefined for kinds that have none, and while it is not read. */
export function balanceFor(
  book: LeaveBook,
  lieu: InLieuBook | undefined,
  request: Pick<LeaveRequest, 'staffId' | 'leave' | 'from' | 'to'>,
  exceptId = '',
): LeaveBalance | undefined {
  const member = book.staff.find((m) => m.id === request.staffId);
  if (!member) return undefined;
  if (request.leave === 'annual') return annualBalance(book, member, Number(request.from.slice(0, 4)), exceptId);
  return request.leave === 'inLieu' && lieu ? inLieuBalance(book, lieu, member, request.to, exceptId) : undefined;
}

/** With one decimal and the minus sign that figures have elsewhere. */
export const signedDays = (days: number): string => String(Math.round(days * 10) / 10).replace('-', '−');
