import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { addDays, type DayKey, dateOf, daysBetween, weekStartOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { neededOn } from '#src/shared/domain/roster/coverage.ts';
import { serves } from '#src/shared/domain/roster/explain/wanted-shifts.ts';
import { employedOn, trainedOn } from '#src/shared/domain/staff/assignments.ts';

/** So many ways are tried for one duty. */
const TRIED = 6;

/**
 * 补休: workdays of the duty's week and the next that the person could have off without the hall falling short, the duty's own week
 * first, then where most people are there, then the nearest. Only days of the month, from a date on.
 */
export function daysOff(context: RosterContext, person: RosterPerson, duty: DayKey, fromDate: number): DayKey[] {
  const week = weekStartOf(duty);
  const laidOut = isLaidOut(context, person);
  const later = (day: DayKey) => (weekStartOf(day) === week ? 0 : 1);
  return context.days
    .filter(({ day, kind }) => kind === 'workday' && dateOf(day) >= fromDate && inReach(day, week))
    .filter(({ day }) => {
      const cell = person.cells[dateOf(day)];
      return (cell ? cell.kind === 'shift' : !laidOut) && employedOn(person.member, day);
    })
    .map((info) => ({ day: info.day, spare: spareOn(context, person, info) }))
    .filter((d) => d.spare >= 0)
    .sort(
      (a, b) =>
        later(a.day) - later(b.day) ||
        b.spare - a.spare ||
        Math.abs(daysBetween(a.day, duty)) - Math.abs(daysBetween(b.day, duty)) ||
        (a.day < b.day ? -1 : 1),
    )
    .slice(0, TRIED)
    .map((d) => d.day);
}

const inReach = (day: DayKey, week: DayKey): boolean => [week, addDays(week, 7)].includes(weekStartOf(day));

/** Somebody's workdays have shifts already; until then an empty workday is one that is still to be filled. */
function isLaidOut({ days }: RosterContext, { cells }: RosterPerson): boolean {
  return days.some((d) => d.kind === 'workday' && cells[dateOf(d.day)]?.kind === 'shift');
}

const PLENTY = 99;

/** How many people more than needed are left on a day without this person, by the demand that is tightest. */
function spareOn(context: RosterContext, person: RosterPerson, info: DayInfo): number {
  const date = dateOf(info.day);
  const mine = context.demands.filter(
    (d) =>
      (d.postIds.length === 0 || d.postIds.includes(person.postId)) &&
      (!person.cells[date] || serves(context, d, info, person)) &&
      neededOn(d, info, context.exceptions) > 0,
  );
  const spare = mine.map((demand) => {
    const others = context.people.filter(
      (p) =>
        p.member.id !== person.member.id &&
        (demand.postIds.length === 0 || demand.postIds.includes(p.postId)) &&
        (p.cells[date] ? serves(context, demand, info, p) : mayStillCome(context, p, info)),
    );
    return others.length - neededOn(demand, info, context.exceptions);
  });
  return Math.min(PLENTY, ...spare);
}

const mayStillCome = (context: RosterContext, person: RosterPerson, { day }: DayInfo): boolean =>
  !isLaidOut(context, person) && employedOn(person.member, day) && trainedOn(person.member, day);
