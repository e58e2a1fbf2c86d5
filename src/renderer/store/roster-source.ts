import { type Calendars, calendarsOf } from '#src/shared/domain/calendar/day-info.ts';
import { addMonths, dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import type { Counter, Demand, Hall, Post, ShiftType } from '#src/shared/domain/hall/types.ts';
import { type RosterContext, rosterContext } from '#src/shared/domain/roster/context.ts';
import { type RosterGroup, rosterGroups } from '#src/shared/domain/roster/people.ts';
import type { DemandException } from '#src/shared/domain/roster/planning/types.ts';
import type { RosterPublication, RosterRow } from '#src/shared/domain/roster/types.ts';
import type { PostAssignment, StaffMember } from '#src/shared/domain/staff/types.ts';
import type { HallDb } from './hall-db.ts';

/** What a month's roster stands on and an edit does not change. */
export interface RosterBase {
  readonly month: MonthKey;
  readonly letterhead: string;
  readonly rules: RuleSettings;
  readonly halls: readonly Hall[];
  readonly posts: readonly Post[];
  readonly counters: readonly Counter[];
  readonly shiftTypes: readonly ShiftType[];
  readonly demands: readonly Demand[];
  /** Every hall's, of the month's days. */
  readonly exceptions: readonly DemandException[];
  readonly calendars: Calendars;
  readonly staff: readonly StaffMember[];
  readonly assignments: readonly PostAssignment[];
  /** Every hall's versions of the month. */
  readonly publications: readonly RosterPublication[];
}

/** The drafts of a month and of the month before, of every hall. */
export interface RosterDrafts {
  readonly rows: readonly RosterRow[];
  readonly before: readonly RosterRow[];
}

const inOrder = <T extends { readonly order: number; readonly voided?: unknown }>(rows: readonly T[]): T[] =>
  rows.filter((r) => !r.voided).sort((a, b) => a.order - b.order);

export async function readRosterBase(db: HallDb, month: MonthKey): Promise<RosterBase> {
  const [settings, halls, posts, counters, shiftTypes, demands, exceptions, years, staff, assignments, publications] =
    await Promise.all([
      db.of('settings').get('settings'),
      db.of('halls').toArray(),
      db.of('posts').toArray(),
      db.of('counters').toArray(),
      db.of('shiftTypes').toArray(),
      db.of('demands').toArray(),
      db
        .of('demandExceptions')
        .where('day')
        .between(dayIn(month, 1), dayIn(month, daysInMonth(month)), true, true)
        .toArray(),
      db.of('calendarYears').toArray(),
      db.of('staff').toArray(),
      db.of('postAssignments').toArray(),
      db.of('rosterPublications').where('month').equals(month).toArray(),
    ]);
  return {
    month,
    letterhead: settings?.letterhead ?? '',
    rules: settings?.rules ?? defaultSettings.rules,
    halls: inOrder(halls),
    posts: inOrder(posts),
    counters: inOrder(counters),
    shiftTypes: inOrder(shiftTypes),
    demands: inOrder(demands),
    exceptions: exceptions.filter((e) => !e.voided),
    calendars: calendarsOf(years),
    staff,
    assignments,
    publications,
  };
}

export async function readRosterDrafts(db: HallDb, month: MonthKey): Promise<RosterDrafts> {
  const table = db.of('rosterRows');
  const [rows, before] = await Promise.all([
    table.where('month').equals(month).toArray(),
    table.where('month').equals(addMonths(month, -1)).toArray(),
  ]);
  return { rows, before };
}

/** The hall's people under their headings. */
export const groupsOf = (base: RosterBase, rows: readonly RosterRow[], hallId: string): RosterGroup[] =>
  rosterGroups({ ...base, hallId, rows });

/** A hall's month as the rules see it. */
export function contextOf(base: RosterBase, groups: readonly RosterGroup[], drafts: RosterDrafts, hallId: string): RosterContext {
  return rosterContext({
    ...base,
    hallId,
    staff: groups.flatMap((g) => g.places.map((p) => p.member)),
    rows: new Map(drafts.rows.map((r) => [r.staffId, r.cells])),
    rowsBefore: new Map(drafts.before.map((r) => [r.staffId, r.cells])),
  });
}
