import type { InLieuMoves } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { InLieuBook } from '#src/shared/domain/roster/planning/leave-balance.ts';
import type { LeaveBook } from '#src/shared/domain/roster/planning/leave-book.ts';
import type { LeaveAsk } from '#src/shared/domain/roster/planning/leave-check.ts';
import { entitlementId } from '#src/shared/domain/roster/planning/leave-entitlement.ts';
import type { LeaveEntitlement, LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import { type RosterCells, type RosterRow, rosterRowId } from '#src/shared/domain/roster/types.ts';
import { officialCalendars } from './calendars.ts';
import { oldHand } from './roster-month.ts';

export interface LeaveBookPatch extends Partial<Omit<LeaveBook, 'rows'>> {
  readonly rows?: readonly RosterRow[];
}

/** 石小满, years at work, with nothing on the books of 2026 but what is told. */
export const leaveBook = ({ rows = [], ...patch }: LeaveBookPatch = {}): LeaveBook => ({
  staff: [oldHand()],
  requests: [],
  entitlements: [],
  rows: Map.groupBy(rows, (r) => r.staffId),
  parts: new Map(),
  shifts: new Map(seedShiftTypes.map((s) => [s.id, s])),
  calendars: officialCalendars,
  ...patch,
});

/** Annual leave on 21 and 22 September 2026 (Monday and Tuesday) unless told otherwise. */
export const leaveAsk = (patch: Partial<LeaveAsk> = {}): LeaveAsk => ({
  ...{ staffId: 'staff-90', leave: 'annual', from: '2026-09-21', to: '2026-09-22', reason: '' },
  ...patch,
});

export const leaveRequest = (patch: Partial<LeaveRequest> = {}): LeaveRequest => ({
  ...leaveAsk(),
  ...{ id: 'leave-1', status: 'asked', askedAt: '2026-09-01T09:00:00+08:00', decidedBy: '', decidedAt: '', decisionNote: '' },
  ...patch,
});

export const monthRow = (month: string, cells: RosterCells, staffId = 'staff-90'): RosterRow => ({
  ...{ id: rosterRowId(month, staffId), month, hallId: 'hall-1', staffId, cells },
});

export const ownDays = (year: number, leave: LeaveEntitlement['leave'], days: number): LeaveEntitlement => ({
  ...{ id: entitlementId(year, 'staff-90', leave), staffId: 'staff-90', year, leave, days, note: '' },
});

/** The ledger's account of 石小满 at the end of September 2026; time off lapses after six months. */
export const lieuBook = (moves: Partial<InLieuMoves> = {}, patch: Partial<InLieuBook> = {}): InLieuBook => ({
  month: '2026-09',
  asOf: '2026-09-30',
  months: 6,
  moves: new Map([['staff-90', { earned: [], taken: [], ...moves }]]),
  ...patch,
});
