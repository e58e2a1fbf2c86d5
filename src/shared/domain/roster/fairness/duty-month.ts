import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { latestPublication } from '#src/shared/domain/roster/publish.ts';
import type { RosterCells, RosterPublication, RosterRow } from '#src/shared/domain/roster/types.ts';

/** A month's roster in every hall, as it counts for hours and duties. */
export interface DutyMonth {
  readonly month: MonthKey;
  readonly days: readonly DayInfo[];
  /** By person; nobody whose row is empty. */
  readonly cells: ReadonlyMap<string, RosterCells>;
  /** Halls of which the month is published; the others count by their draft. */
  readonly published: ReadonlySet<string>;
}

interface CountedInput {
  readonly month: MonthKey;
  readonly days: readonly DayInfo[];
  readonly rows: readonly RosterRow[];
  readonly publications: readonly RosterPublication[];
}

/** A hall's month counts as it was published last; one that was never published, by its draft. */
export function dutyMonth({ month, days, rows, publications }: CountedInput): DutyMonth {
  const published = new Set(publications.map((p) => p.hallId));
  const drafted = rows.filter((r) => !published.has(r.hallId));
  const signed = [...published].flatMap((hallId) => latestPublication(publications, month, hallId)?.rows ?? []);
  const filled = [...drafted, ...signed].filter((r) => Object.keys(r.cells).length > 0);
  return { month, days, published, cells: new Map(filled.map((r) => [r.staffId, r.cells])) };
}
