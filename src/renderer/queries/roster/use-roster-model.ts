import { useMemo } from 'react';
import { contextOf, groupsOf, type RosterBase } from '#src/renderer/store/roster-source.ts';
import { workdaysIn } from '#src/shared/domain/calendar/day-info.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import type { RosterGroup } from '#src/shared/domain/roster/people.ts';
import { diffRosters, latestPublication } from '#src/shared/domain/roster/publish.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import type { RosterCells, RosterPublication, RosterRow } from '#src/shared/domain/roster/types.ts';
import { bySeverity, type LineCache, linesOf, type RosterLine } from './roster-line.ts';

/** A hall's month as the screen shows it. */
export interface RosterModel {
  readonly base: RosterBase;
  readonly hallId: string;
  /** Days, shifts and rules with the people's cells left empty: stays the same object while cells change. */
  readonly frame: RosterContext;
  readonly context: RosterContext;
  readonly groups: readonly RosterGroup[];
  readonly lines: readonly RosterLine[];
  readonly coverage: ReturnType<typeof coverage>;
  /** Breaches of people that stand in the way of publishing, hard ones first. */
  readonly problems: readonly Breach[];
  /** Days × demands that are short. */
  readonly shortages: number;
  readonly rowsBefore: readonly RosterRow[];
  readonly empty: boolean;
  /** Working minutes of the month: its workdays at 8 hours. */
  readonly workMinutes: Minutes;
  /** Every version of this hall's month, newest first. */
  readonly publications: readonly RosterPublication[];
  /** Cells that differ from the newest version; 0 when never published. */
  readonly unpublished: number;
}

export interface ModelInput {
  readonly base: RosterBase;
  readonly hallId: string;
  readonly rows: readonly RosterRow[];
  readonly rowsBefore: readonly RosterRow[];
  /** What the grid shows: the rows with what is being saved on top. */
  readonly cellsOf: ReadonlyMap<string, RosterCells>;
}

/** Who stands where changes only when somebody gets a first cell or loses the last one. */
const whoHasCells = (rows: readonly RosterRow[]): string =>
  rows.map((r) => (Object.keys(r.cells).length > 0 ? `${r.staffId}>${r.hallId}` : '')).join();

export function useRosterModel(input: ModelInput): RosterModel {
  const { base, hallId, rows, rowsBefore, cellsOf } = input;
  const who = whoHasCells(rows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `who` says all that the groups take from the rows.
  const groups = useMemo(() => groupsOf(base, rows, hallId), [base, who, hallId]);
  const cache = useMemo(
    (): LineCache => ({ frame: contextOf(base, groups, { rows: [], before: rowsBefore }, hallId), lines: new Map() }),
    [base, groups, rowsBefore, hallId],
  );
  const places = useMemo(() => groups.flatMap((g) => g.places), [groups]);
  const lines = useMemo(() => linesOf(cache, places, cellsOf), [cache, places, cellsOf]);
  return useMemo(
    () => summary({ base, hallId, rowsBefore }, groups, cache.frame, lines),
    [base, hallId, rowsBefore, groups, cache, lines],
  );
}

function summary(
  { base, hallId, rowsBefore }: Pick<ModelInput, 'base' | 'hallId' | 'rowsBefore'>,
  groups: readonly RosterGroup[],
  frame: RosterContext,
  lines: readonly RosterLine[],
): RosterModel {
  const context: RosterContext = { ...frame, people: lines.map((l) => l.person) };
  const demands = coverage(context);
  const latest = latestPublication(base.publications, base.month, hallId);
  const now = context.people.map((p) => ({ staffId: p.member.id, cells: p.cells }));
  return {
    base,
    hallId,
    frame,
    context,
    groups,
    lines,
    coverage: demands,
    problems: lines.flatMap((l) => l.breaches.filter((b) => b.severity !== 'notice')).sort(weighty),
    shortages: demands.flatMap((d) => d.days.filter((c) => c.planned < c.needed)).length,
    rowsBefore,
    empty: lines.every((l) => Object.keys(l.person.cells).length === 0),
    workMinutes: workdaysIn(frame.days) * 480,
    publications: base.publications.filter((p) => p.hallId === hallId).sort((a, b) => b.version - a.version),
    unpublished: latest ? diffRosters(latest.rows, now).length : 0,
  };
}

/** Hard before soft; within each as the rows stand. */
const weighty = (a: Breach, b: Breach): number => (a.severity === b.severity ? 0 : bySeverity(a, b));
