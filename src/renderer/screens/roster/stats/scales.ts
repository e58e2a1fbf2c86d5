import { type StatColumn, type StatLine, statValue } from '#src/shared/domain/roster/fairness/stat-lines.ts';

/** Columns with a small bar under the number. */
export const barColumns = ['difference', 'restDay', 'late', 'holiday'] as const satisfies readonly StatColumn[];
export type BarColumn = (typeof barColumns)[number];

/** The largest amount of each column with bars; 0 where all are 0. */
export type Scales = Readonly<Record<BarColumn, number>>;

export function scalesOf(lines: readonly StatLine[]): Scales {
  const most = (column: StatColumn) => Math.max(0, ...lines.map((l) => Math.abs(statValue(l, column))));
  return { difference: most('difference'), restDay: most('restDay'), late: most('late'), holiday: most('holiday') };
}

export const isBarColumn = (column: StatColumn): column is BarColumn => barColumns.some((c) => c === column);
