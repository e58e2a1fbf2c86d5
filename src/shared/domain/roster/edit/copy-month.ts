import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import type { GridRow } from './selection.ts';

/**
 * Copies last month week by week: the n-th Monday takes the n-th Monday's cell (the last one when there are fewer).
 * Only days of the same kind are taken: a holiday does not become a workday's shift. Leave is not copied.
 */
export function copyMonth(
  rows: readonly GridRow[],
  before: readonly GridRow[],
  days: readonly DayInfo[],
  daysBefore: readonly DayInfo[],
): GridRow[] {
  const sources = days.map((info) => sourceOf(info, days, daysBefore));
  const earlier = new Map(before.map((r) => [r.staffId, r.cells]));
  return rows.flatMap((row) => {
    const from = earlier.get(row.staffId);
    if (!from) return [];
    const cells: Record<string, RosterCell> = {};
    for (const [i, info] of days.entries()) {
      const source = sources[i];
      const cell = source ? from[dateOf(source.day)] : undefined;
      if (cell?.kind === 'shift') cells[dateOf(info.day)] = cell;
    }
    return [{ staffId: row.staffId, cells }];
  });
}

/** The day of last month that a day takes its cell from; undefined when last month had no such day. */
function sourceOf(info: DayInfo, days: readonly DayInfo[], daysBefore: readonly DayInfo[]): DayInfo | undefined {
  const alike = (d: DayInfo) => d.kind === info.kind && (info.makeUp || (!d.makeUp && weekdayOf(d.day) === weekdayOf(info.day)));
  const nth = days.filter((d) => alike(d) && d.day < info.day).length;
  const candidates = daysBefore.filter(alike);
  return candidates[nth] ?? candidates.at(-1);
}
