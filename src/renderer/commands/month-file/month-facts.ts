import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type AttendanceHalls, readAttendanceHalls } from '#src/renderer/commands/print/attendance-halls.ts';
import { readRosterHalls } from '#src/renderer/commands/print/roster-halls.ts';
import { readRegister } from '#src/renderer/commands/print/staff-register.ts';
import type { RosterFormHall } from '#src/renderer/print/roster-form-data.ts';
import type { StaffRegisterInput } from '#src/renderer/print/staff-register-data.ts';
import { readMonthChecks } from '#src/renderer/store/month-checks.ts';
import type { Punch } from '#src/shared/domain/attendance/types.ts';
import { dayIn, daysInMonth, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Post, ShiftType } from '#src/shared/domain/hall/types.ts';
import type { Check } from '#src/shared/domain/submission/completeness.ts';

/** Everything that a month's file is made from, read once. */
export interface MonthFacts {
  readonly month: MonthKey;
  readonly version: number;
  readonly settings: HallSettings;
  readonly rosters: readonly RosterFormHall[];
  readonly attendance: AttendanceHalls;
  readonly register: StaffRegisterInput;
  readonly posts: readonly Post[];
  readonly shiftTypes: readonly ShiftType[];
  /** In order of time. */
  readonly punches: readonly Punch[];
  readonly checks: readonly Check[];
  readonly madeAt: Instant;
  readonly by: string;
}

const inOrder = <T extends { readonly order: number }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => a.order - b.order);

/** Reads a month of every hall in use. */
export async function readMonthFacts(ctx: CommandContext, month: MonthKey): Promise<MonthFacts> {
  const { db } = ctx;
  const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
  const halls = (await db.of('halls').toArray()).filter((h) => !h.voided);
  const ids = inOrder(halls).map((h) => h.id);
  const [settings, rosters, attendance, register, posts, shiftTypes, punches, checks, made] = await Promise.all([
    db.of('settings').get('settings'),
    readRosterHalls(db, month, ids),
    readAttendanceHalls(db, month, ids, ctx.now()),
    readRegister(db, ids, last),
    db.of('posts').toArray(),
    db.of('shiftTypes').toArray(),
    db.of('punches').where('day').between(first, last, true, true).toArray(),
    readMonthChecks(db, month, ctx.now()),
    db.of('monthFiles').where('month').equals(month).toArray(),
  ]);
  return {
    month,
    version: Math.max(0, ...made.map((f) => f.version)) + 1,
    settings: settings ?? defaultSettings,
    rosters: rosters.halls,
    attendance,
    register,
    posts: inOrder(posts),
    shiftTypes: inOrder(shiftTypes),
    punches: punches.sort((a, b) => (a.at === b.at ? (a.number < b.number ? -1 : 1) : a.at < b.at ? -1 : 1)),
    checks,
    madeAt: ctx.now(),
    by: ctx.userName(),
  };
}
