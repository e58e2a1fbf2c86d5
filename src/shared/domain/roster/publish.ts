import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { glyphOf, sameCell } from './glyphs.ts';
import type { Breach } from './rules/rule.ts';
import type { AcceptedBreach, RosterCell, RosterCells, RosterPublication } from './types.ts';

/** One cell that differs between two rosters. */
export interface CellDifference {
  readonly staffId: string;
  readonly date: number;
  readonly before: RosterCell | undefined;
  readonly after: RosterCell | undefined;
}
type Rows = readonly { readonly staffId: string; readonly cells: RosterCells }[];

/** Cell by cell, by person and date. People missing on one side count as empty. */
export function diffRosters(before: Rows, after: Rows): CellDifference[] {
  const a = new Map(before.map((r) => [r.staffId, r.cells]));
  const b = new Map(after.map((r) => [r.staffId, r.cells]));
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((staffId) => {
    const [x, y] = [a.get(staffId) ?? {}, b.get(staffId) ?? {}];
    const dates = [...new Set([...Object.keys(x), ...Object.keys(y)])].map(Number).sort((m, n) => m - n);
    return dates.filter((d) => !sameCell(x[d], y[d])).map((date) => ({ staffId, date, before: x[date], after: y[date] }));
  });
}

/** Two glyphs with an arrow's worth between them: what changed, for lists. Rest shows as `休`. */
export const differenceGlyphs = (d: CellDifference, shifts: ReadonlyMap<string, ShiftType>): readonly [string, string] => [
  glyphOf(d.before, shifts) || '休',
  glyphOf(d.after, shifts) || '休',
];

/** The newest version of a hall's month, undefined when never published. */
export const latestPublication = (
  publications: readonly RosterPublication[],
  month: string,
  hallId: string,
): RosterPublication | undefined =>
  publications.filter((p) => p.month === month && p.hallId === hallId).sort((a, b) => b.version - a.version)[0];

export const breachKey = (b: Pick<Breach, 'ruleId' | 'staffId' | 'day'>): string => `${b.ruleId} ${b.staffId} ${b.day}`;

/** What keeps a roster from being published: hard breaches, and breaches whose reason is still missing. */
export function publishable(
  breaches: readonly Breach[],
  accepted: readonly AcceptedBreach[],
): { readonly hard: readonly Breach[]; readonly unexplained: readonly Breach[] } {
  const explained = new Set(accepted.filter((a) => a.reason.trim() !== '').map((a) => `${a.ruleId} ${a.staffId} ${a.day}`));
  return {
    hard: breaches.filter((b) => b.severity === 'hard'),
    unexplained: breaches.filter((b) => b.severity === 'reason' && !explained.has(breachKey(b))),
  };
}
