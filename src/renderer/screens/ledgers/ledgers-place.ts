import type { DayKey, MonthKey } from '#src/shared/domain/core/day.ts';

/** Addresses of the ledgers: `/ledgers/<view>/<ledger>/<month or day>/<entry>`. */
export const listPath = (kindId: string, month: MonthKey, entryId = ''): string => `/ledgers/list/${kindId}/${month}/${entryId}`;
/** Window counts of a hall: a day with all kinds, or a month of one kind. */
export const intakePath = (hallId: string, period: DayKey | MonthKey, kindId = ''): string =>
  `/ledgers/intake/${hallId}/${period}/${kindId}`;

/** Figures of a ledger, of the windows (`intake`) or of all ledgers (`all`). */
export const statsPath = (what: string, month: MonthKey): string => `/ledgers/stats/${what}/${month}`;

/** The lines behind a number: those with this value of a field, of a day (`@day`) or of an hour (`@hour`). */
export const narrowedPath = (kindId: string, month: MonthKey, key: string, value: string): string =>
  `${listPath(kindId, month)}?${new URLSearchParams({ field: key, value })}`;

/** The definition of a ledger, of the windows' kinds (`intake`) or of a `new` ledger. */
export const kindsPath = (what: string): string => `/ledgers/kinds/${what}`;
