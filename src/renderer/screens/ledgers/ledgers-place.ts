import type { MonthKey } from '#src/shared/domain/core/day.ts';

/** Addresses of the ledgers: `/ledgers/<view>/<ledger>/<month or day>/<entry>`. */
export const listPath = (kindId: string, month: MonthKey, entryId = ''): string => `/ledgers/list/${kindId}/${month}/${entryId}`;
