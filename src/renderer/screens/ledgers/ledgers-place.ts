import type { DayKey, MonthKey } from '#src/shared/domain/core/day.ts';

/** Addresses of the ledgers: `/ledgers/<view>/<ledger>/<month or day>/<entry>`. */
export const listPath = (kindId: string, month: MonthKey, entryId = ''): string => `/ledgers/list/${kindId}/${month}/${entryId}`;
/** Window counts of a hall: a day with all kinds, or a month of one kind. */
export const intakePath = (hallId: string, period: DayKey | MonthKey, kindId = ''): string =>
  `/ledgers/intake/${hallId}/${period}/${kindId}`;
