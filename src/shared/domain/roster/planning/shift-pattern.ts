import { addMonths, daysInMonth, type MonthKey, type Weekday, wallClock } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { checkName } from '#src/shared/domain/hall/validate.ts';
import { dateSpan, type GridRow, rowSpan, type Selection, withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { sameCell } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterCell, RosterCells } from '#src/shared/domain/roster/types.ts';
import type { ShiftPattern } from './types.ts';

/** One turn of a pattern; null = rest. */
export type Turn = readonly (RosterCell | null)[];

/** Who starts where: each person or each team `step` places later, or everybody where the days before left off. */
export type Stagger = ShiftPattern['by'] | 'continue';

/** A person whom a pattern is laid on, with the days before the first one filled, newest first. */
export interface PatternPerson {
  readonly teamId: string;
  readonly daysBefore: readonly (RosterCell | undefined)[];
}

/** Longest pattern that is kept: eight weeks. */
const LONGEST = 56;
const LARGEST_STEP = 31;

const wrap = (n: number, length: number): number => ((n % length) + length) % length;
export const turnOf = (pattern: Pick<ShiftPattern, 'shiftTypeIds'>): Turn =>
  pattern.shiftTypeIds.map((shiftTypeId) => (shiftTypeId === '' ? null : { kind: 'shift', shiftTypeId }));

/** The cells of the days before a date, newest first: as many as the turn is long, last month's included. */
export function cellsBefore(
  month: MonthKey,
  date: number,
  person: { readonly cells: RosterCells; readonly before: RosterCells },
  length: number,
): (RosterCell | undefined)[] {
  const lastBefore = daysInMonth(addMonths(month, -1));
  return Array.from({ length: Math.min(length, lastBefore) }, (_, i) => {
    const at = date - 1 - i;
    return at >= 1 ? person.cells[at] : person.before[lastBefore + at];
  });
}

/**
 * The place in the turn at which the days before left off, so that the next day goes on; null when they do not follow the turn.
 * Leave fits anywhere. Days all at rest tell nothing.
 */
export function placeAfter(turn: Turn, daysBefore: readonly (RosterCell | undefined)[]): number | null {
  const known = daysBefore.slice(0, turn.length);
  if (!known.some((c) => c?.kind === 'shift')) return null;
  const fits = (start: number) =>
    known.every((cell, i) => cell?.kind === 'leave' || sameCell(cell, turn[wrap(start - 1 - i, turn.length)] ?? undefined));
  const found = turn.findIndex((_cell, start) => fits(start));
  return found < 0 ? null : found;
}

/** Where each person begins in the turn. People without a team stand together as one. `continue` falls back to person by person. */
export function startPlaces(people: readonly PatternPerson[], turn: Turn, step: number, by: Stagger): number[] {
  const teams = [...new Set(people.map((p) => p.teamId))];
  return people.map((person, i) => {
    const own = wrap(i * step, turn.length);
    if (by === 'team') return wrap(teams.indexOf(person.teamId) * step, turn.length);
    return by === 'continue' ? (placeAfter(turn, person.daysBefore) ?? own) : own;
  });
}

/** Lays a turn over the selected cells, `starts` for the selected rows in order. Planned leave stays. Gives back the rows that changed. */
export function layPattern(rows: readonly GridRow[], area: Selection, turn: Turn, starts: readonly number[]): GridRow[] {
  if (turn.length === 0) return [];
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  return rows.slice(r0, r1 + 1).flatMap((row, i) => {
    let cells: RosterCells = row.cells;
    for (let date = d0; date <= d1; date++)
      if (cells[date]?.kind !== 'leave')
        cells = withCell(cells, date, turn[wrap((starts[i] ?? 0) + date - d0, turn.length)] ?? null);
    return JSON.stringify(cells) === JSON.stringify(row.cells) ? [] : [{ staffId: row.staffId, cells }];
  });
}

/** A pattern that can be kept: a name of its own, 1 to 56 days with at least one shift that is in use, a step of 0 to 31. */
export function checkPattern(pattern: ShiftPattern, others: readonly ShiftPattern[], shifts: readonly ShiftType[]): Problem[] {
  const problems: Problem[] = [...checkName(pattern.name, pattern.id, others)];
  const known = new Set(shifts.filter((s) => !s.voided).map((s) => s.id));
  const worked = pattern.shiftTypeIds.filter((id) => id !== '');
  if (worked.length === 0 || pattern.shiftTypeIds.length > LONGEST)
    problems.push({ code: 'pattern/length', at: 'shiftTypeIds', detail: { longest: LONGEST } });
  if (worked.some((id) => !known.has(id))) problems.push({ code: 'pattern/shift-gone', at: 'shiftTypeIds' });
  if (!Number.isInteger(pattern.step) || pattern.step < 0 || pattern.step > LARGEST_STEP)
    problems.push({ code: 'pattern/step', at: 'step', detail: { largest: LARGEST_STEP } });
  return problems;
}

/** A turn of whole weeks written from a Monday on, as it reads when its first day is another weekday. */
export function fromWeekday<T>(turn: readonly T[], weekday: Weekday): T[] {
  return turn.length % 7 === 0 ? [...turn.slice(weekday - 1), ...turn.slice(0, weekday - 1)] : [...turn];
}

/** A common pattern in the hall's own shifts. */
export interface ReadyPattern extends Pick<ShiftPattern, 'shiftTypeIds' | 'step' | 'by'> {
  readonly key: 'fiveTwo' | 'dayNight' | 'fourThree' | 'oneOne' | 'twoTwo';
}

const REST = '';
const turns = (...shifts: (readonly [id: string, days: number])[]): string[] =>
  shifts.flatMap(([id, days]) => Array<string>(days).fill(id));

/**
 * Patterns in common use that the hall's shifts can make. 四班三运转 turns in eight days (two early, two middle, two night, two rest) over
 * four teams; the middle shift is the last one to begin between the early and the night shift. 做一休一 and 做二休二 are the guards': the
 * night shift where there is one.
 */
export function readyPatterns(shifts: readonly ShiftType[]): ReadyPattern[] {
  const day = shifts[0];
  const night = shifts.find((s) => wallClock(s.end).nextDay);
  const early = shifts.find((s) => s.tone === 'zao') ?? day;
  const middle = shifts
    .filter((s) => early && night && s.start > early.start && s.start < night.start && s.end <= night.start)
    .sort((a, b) => b.start - a.start)[0];
  const guard = night ?? day;
  return [
    ...(day ? [{ key: 'fiveTwo' as const, shiftTypeIds: turns([day.id, 5], [REST, 2]), step: 0, by: 'person' as const }] : []),
    ...(early && middle && night
      ? [
          {
            key: 'fourThree' as const,
            shiftTypeIds: turns([early.id, 2], [middle.id, 2], [night.id, 2], [REST, 2]),
            step: 2,
            by: 'team' as const,
          },
        ]
      : []),
    ...(guard
      ? [
          { key: 'oneOne' as const, shiftTypeIds: turns([guard.id, 1], [REST, 1]), step: 1, by: 'person' as const },
          { key: 'twoTwo' as const, shiftTypeIds: turns([guard.id, 2], [REST, 2]), step: 2, by: 'person' as const },
        ]
      : []),
    ...(day && night
      ? [{ key: 'dayNight' as const, shiftTypeIds: turns([day.id, 1], [night.id, 1], [REST, 2]), step: 1, by: 'person' as const }]
      : []),
  ];
}
