import { monthOf } from '#src/shared/domain/core/day.ts';
import { annualBalance, inLieuBalance, type LeaveBalance } from '#src/shared/domain/roster/planning/leave-balance.ts';
import type { LeaveBook } from '#src/shared/domain/roster/planning/leave-book.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';

/** The balance that a leave draws on, without the request itself; undefined for kinds that have none. */
export function balanceFor(
  book: LeaveBook,
  request: Pick<LeaveRequest, 'staffId' | 'leave' | 'from' | 'to'>,
  exceptId = '',
): LeaveBalance | undefined {
  const member = book.staff.find((m) => m.id === request.staffId);
  if (!member) return undefined;
  if (request.leave === 'annual') return annualBalance(book, member, Number(request.from.slice(0, 4)), exceptId);
  return request.leave === 'inLieu' ? inLieuBalance(book, member, monthOf(request.to), exceptId) : undefined;
}
