import type { Contract } from '#src/renderer/solver/model/problem.ts';
import { addDays, type DayKey, dateOf, monthOf } from '#src/shared/domain/core/day.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { type RosterContext, type RosterPerson, shiftOn, weeksOf } from '#src/shared/domain/roster/context.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { minutesOf } from './abilities.ts';

const WORKDAY = 480;

/** Work days in a row that end the day before the month, and the last of them's shift. */
export function runBefore(context: RosterContext, person: RosterPerson): { readonly run: number; readonly shiftTypeId: string } {
  const first = context.days[0]?.day ?? '';
  let run = 0;
  let day: DayKey = addDays(first, -1);
  const earliest = context.daysBefore[0]?.day ?? first;
  while (day >= earliest && shiftOn(context, person, day)) {
    run++;
    day = addDays(day, -1);
  }
  return { run, shiftTypeId: run > 0 ? (shiftOn(context, person, addDays(first, -1))?.id ?? '') : '' };
}

/**
 * A person's limits from the numbers of the rule catalogue: restDayAWeek (six days a week), weekMaximum (make-up days do not count),
 * consecutiveDays. The first week is reduced by what was worked in it before the month. Where kept cells already pass
 * a limit it is widened to them, so that every person has a month.
 */
export function hallContract(
  context: RosterContext,
  person: RosterPerson,
  kept: ReadonlyMap<number, RosterCell | null>,
  shiftCount: number,
): Contract {
  const weeks = weekLimits(context, person, kept);
  const limit = context.rules.maxConsecutiveDays;
  return {
    maxOfShift: Array.from({ length: shiftCount }, () => context.days.length),
    minMinutes: 0,
    maxMinutes: context.days.length * 1440,
    maxRun: Math.max(limit, longestKept(context, kept)),
    minRun: 1,
    minOff: 1,
    maxWeekends: context.days.length,
    maxWeekMinutes: weeks.map((w) => w.minutes),
    maxWeekDays: weeks.map((w) => w.days),
  };
}

const isKeptShift = (kept: ReadonlyMap<number, RosterCell | null>, day: DayKey): boolean =>
  kept.get(dateOf(day))?.kind === 'shift';

function keptMinutesOn(context: RosterContext, kept: ReadonlyMap<number, RosterCell | null>, day: DayKey): number {
  const cell = kept.get(dateOf(day));
  return cell?.kind === 'shift' ? minutesOf(context, cell.shiftTypeId) : 0;
}

function weekLimits(context: RosterContext, person: RosterPerson, kept: ReadonlyMap<number, RosterCell | null>) {
  return weeksOf(context)
    .filter((days) => days.some((d) => monthOf(d.day) === context.month))
    .map((days) => {
      const earlier = days.filter((d) => monthOf(d.day) !== context.month).map((d) => shiftOn(context, person, d.day));
      const now = days.filter((d) => monthOf(d.day) === context.month).map((d) => d.day);
      const moved = days.filter((d) => d.makeUp).length * WORKDAY;
      const workedBefore = earlier.reduce((sum, s) => sum + (s ? shiftMinutes(s) : 0), 0);
      const minutes = context.rules.weekMaximum + moved - workedBefore;
      // A week that goes on in the next month has fewer than seven days here: its rest day can still come.
      const most = (days.length === 7 ? 6 : 7) - earlier.filter((s) => s !== undefined).length;
      return {
        minutes: Math.max(
          0,
          minutes,
          now.reduce((sum, d) => sum + keptMinutesOn(context, kept, d), 0),
        ),
        days: Math.max(0, most, now.filter((d) => isKeptShift(kept, d)).length),
      };
    });
}

/** Kept shifts in a row, the longest stretch of them. */
function longestKept(context: RosterContext, kept: ReadonlyMap<number, RosterCell | null>): number {
  let run = 0;
  let longest = 0;
  for (const { day } of context.days) {
    run = isKeptShift(kept, day) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Work days before the month as far as they bind it. Where the kept days at its start already make the run too long, the run before
 * counts as so much shorter: the kept days stand, none is added to them, and every other run keeps the limit.
 */
export function bindingRun(
  context: RosterContext,
  kept: ReadonlyMap<number, RosterCell | null>,
  run: number,
  maxRun: number,
): number {
  const free = context.days.findIndex(({ day }) => !isKeptShift(kept, day));
  const lead = free < 0 ? context.days.length : free;
  return Math.min(run, Math.max(0, maxRun - lead));
}
