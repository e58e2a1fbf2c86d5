import type { Calendars } from '#src/shared/domain/calendar/day-info.ts';
import { type DayKey, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import type { Demand, ShiftType } from '#src/shared/domain/hall/types.ts';
import { type RosterContext, rosterContext } from '#src/shared/domain/roster/context.ts';
import { parseGlyph } from '#src/shared/domain/roster/glyphs.ts';
import type { DemandException } from '#src/shared/domain/roster/planning/types.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach, RuleId } from '#src/shared/domain/roster/rules/rule.ts';
import type { RosterCell, RosterCells } from '#src/shared/domain/roster/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { officialCalendars } from './calendars.ts';
import { someone } from './people.ts';

/** The cell of a glyph, as it is typed into the grid; null for rest. */
export function glyphCell(glyph: string, shifts: readonly ShiftType[] = seedShiftTypes): RosterCell | null {
  const cell = parseGlyph(glyph, shifts);
  if (cell === undefined) throw new Error(`no cell is written ${glyph}`);
  return cell;
}

/** Cells from a date on, a glyph a day: `glyphs(5, '正正休年')` is 5 … 8. */
export function glyphs(from: number, text: string, shifts: readonly ShiftType[] = seedShiftTypes): RosterCells {
  const cells = [...text].map((g, i) => [String(from + i), glyphCell(g, shifts)] as const);
  return Object.fromEntries(cells.flatMap(([date, cell]) => (cell ? [[date, cell]] : [])));
}

/** The last dates of a month: `endingWith('2026-09', '正正')` is 29 and 30 September. */
export const endingWith = (month: MonthKey, text: string): RosterCells => glyphs(daysInMonth(month) - [...text].length + 1, text);

/** Somebody who has been employed and trained for years. */
export const oldHand = (patch: Partial<StaffMember> = {}): StaffMember =>
  someone({ hireDay: '2020-01-01', trainedDay: '2020-01-01', ...patch });

export interface PersonMonth {
  readonly cells?: RosterCells;
  readonly before?: RosterCells;
  readonly member?: Partial<StaffMember>;
}
export interface HallMonth {
  readonly month?: MonthKey;
  readonly people: readonly PersonMonth[];
  readonly shifts?: readonly ShiftType[];
  readonly rules?: Partial<RuleSettings>;
  readonly demands?: readonly Demand[];
  readonly exceptions?: readonly DemandException[];
  readonly calendars?: Calendars;
}

/** A hall's month of people at one post, named staff-0, staff-1, …; October 2026 unless told otherwise. */
export function hallMonth({ month = '2026-10', people, shifts = seedShiftTypes, ...rest }: HallMonth): RosterContext {
  const staff = people.map((p, i) => oldHand({ id: `staff-${i}`, ...p.member }));
  const rowsOf = (pick: (p: PersonMonth) => RosterCells | undefined) =>
    new Map(people.map((p, i) => [`staff-${i}`, pick(p) ?? {}]));
  return rosterContext({
    month,
    hallId: 'hall-1',
    staff,
    assignments: staff.map((m) => ({
      id: `post-of-${m.id}`,
      staffId: m.id,
      postId: 'post-window',
      counterId: '',
      from: '2020-01-01',
      to: '',
    })),
    rows: rowsOf((p) => p.cells),
    rowsBefore: rowsOf((p) => p.before),
    calendars: rest.calendars ?? officialCalendars,
    shiftTypes: shifts,
    demands: rest.demands ?? [],
    exceptions: rest.exceptions ?? [],
    rules: { ...defaultRules, ...rest.rules },
  });
}

/** The breaches of one rule. */
export const breachesOf = (context: RosterContext, ruleId: RuleId): Breach[] =>
  checkRoster(context).filter((b) => b.ruleId === ruleId);

/** The days at which one person's month breaks a rule. */
export const daysBroken = (ruleId: RuleId, person: PersonMonth, hall: Omit<HallMonth, 'people'> = {}): DayKey[] =>
  breachesOf(hallMonth({ ...hall, people: [person] }), ruleId).map((b) => b.day);
