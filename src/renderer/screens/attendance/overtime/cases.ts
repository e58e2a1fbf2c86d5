import type { OvertimeBook } from '#src/renderer/queries/attendance/use-overtime.ts';
import { type OvertimeDoubt, overtimeDoubts } from '#src/shared/domain/attendance/overtime/decide.ts';
import type { OvertimeEntry, OvertimeMeter } from '#src/shared/domain/attendance/overtime/ledger.ts';
import { protectedOn } from '#src/shared/domain/staff/assignments.ts';

/** One overtime to decide about. */
export interface OvertimeCase {
  /** `${day}:${staffId}` */
  readonly id: string;
  /** Of the grid, from 0. */
  readonly row: number;
  readonly name: string;
  readonly place: string;
  readonly entry: OvertimeEntry;
  readonly meter: OvertimeMeter;
  readonly doubts: readonly OvertimeDoubt[];
}

/** Every overtime of the rows, in their order and by day. */
export const casesOf = (rows: OvertimeBook['rows']): OvertimeCase[] =>
  rows.flatMap(({ line, overtime }, row) =>
    overtime.entries.map((entry) => ({
      id: `${entry.day}:${entry.staffId}`,
      row,
      name: line.person.member.name,
      place: line.person.place,
      entry,
      meter: overtime.meter,
      doubts: overtimeDoubts(entry, overtime.meter, protectedOn(line.person.member, entry.day)),
    })),
  );

/** Waits for an approval that the law allows. */
export const isOpen = (c: OvertimeCase): boolean => c.entry.approvedBy === '' && !c.doubts.includes('protected');

/** What the cursor is on, and what is selected besides; ids of cases. */
export interface CaseChoice {
  readonly at: string;
  readonly picked: ReadonlySet<string>;
}

/** What a key acts on: what is selected, else what the cursor is on. */
export const targetsOf = (cases: readonly OvertimeCase[], { at, picked }: CaseChoice): OvertimeCase[] =>
  cases.filter((c) => (picked.size > 0 ? picked.has(c.id) : c.id === at));

/** The case that an arrow leads to: left and right in a person's days, up and down to the next person's nearest day. */
export function neighbour(cases: readonly OvertimeCase[], at: string, key: string): OvertimeCase | undefined {
  const i = cases.findIndex((c) => c.id === at);
  const here = cases[i];
  if (!here) return cases[0];
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = cases[i + (key === 'ArrowLeft' ? -1 : 1)];
    return next?.row === here.row ? next : here;
  }
  const others = cases.filter((c) => (key === 'ArrowUp' ? c.row < here.row : c.row > here.row));
  const row = key === 'ArrowUp' ? others.at(-1)?.row : others[0]?.row;
  const line = others.filter((c) => c.row === row);
  return line.find((c) => c.entry.day >= here.entry.day) ?? line.at(-1) ?? here;
}

/** Every case in the rectangle between two, as a selection with Shift draws it. */
export function between(cases: readonly OvertimeCase[], one: string, other: string): string[] {
  const [a, b] = [one, other].map((id) => cases.find((c) => c.id === id));
  if (!a || !b) return [other];
  const inside = (value: string | number, x: string | number, y: string | number) =>
    x < y ? x <= value && value <= y : y <= value && value <= x;
  return cases.filter((c) => inside(c.row, a.row, b.row) && inside(c.entry.day, a.entry.day, b.entry.day)).map((c) => c.id);
}

/** Puts ids into a selection, or takes them out when all are in it. */
export function toggled(picked: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  if (ids.every((id) => picked.has(id))) return new Set([...picked].filter((id) => !ids.includes(id)));
  return new Set([...picked, ...ids]);
}
