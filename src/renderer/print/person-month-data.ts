import { dateOf, dayIn, type MonthKey, weekdayOf } from '#src/shared/domain/core/day.ts';
import { type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import { glyphOf } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterPlace } from '#src/shared/domain/roster/people.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';
import { type DayHead, dayHeads } from './month-text.ts';
import { leaveMarks, type RosterFormHall } from './roster-form-data.ts';
import { hoursText, shiftTimes } from './shift-text.ts';

/** One day of a small calendar. */
export interface CalendarDay extends DayHead {
  readonly glyph: string;
}
/** One person's month: the small calendar and what it adds up to. */
export interface PersonMonth {
  readonly staffId: string;
  readonly name: string;
  readonly number: string;
  readonly place: string;
  /** Weeks from Monday to Sunday; null outside the month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
  /** `正 08:30—12:00、14:00—17:30`: the shifts that this person works. */
  readonly shifts: readonly string[];
  /** `年 年休`: the leave that this person has planned. */
  readonly marks: readonly string[];
  /** `工时 168 小时　平日 21 天　值班 2 天` */
  readonly figures: string;
  /** `值班日 4日、18日`: rest days and holidays worked; '' when there is none. */
  readonly duty: string;
}

/** Months of the hall's people in the order of the roster; `staffIds` empty = everybody. People without a cell are left out. */
export function personMonths(hall: RosterFormHall, staffIds: readonly string[] = []): PersonMonth[] {
  const people = new Map(hall.context.people.map((p) => [p.member.id, p]));
  return hall.groups
    .flatMap((g) => g.places)
    .flatMap((place): PersonMonth[] => {
      const person = people.get(place.member.id);
      const wanted = staffIds.length === 0 || staffIds.includes(place.member.id);
      return person && wanted && Object.keys(person.cells).length > 0 ? [personMonth(hall, place, person)] : [];
    });
}

function personMonth({ context }: RosterFormHall, place: RosterPlace, person: RosterPerson): PersonMonth {
  const totals = personTotals(context, person);
  const dutyDays = context.days.filter((d) => d.kind !== 'workday' && shiftOn(context, person, d.day));
  const used = new Set(Object.values(person.cells).flatMap((c) => (c.kind === 'shift' ? [c.shiftTypeId] : [])));
  const shifts = [...context.shifts.values()].filter((s) => used.has(s.id)).sort((a, b) => a.order - b.order);
  const duties = totals.restDays + totals.holidays;
  return {
    staffId: place.member.id,
    name: place.member.name,
    number: place.member.number,
    place: place.counter?.name ?? place.post?.short ?? '',
    weeks: weeksOf(context.month, daysOf(context, person)),
    shifts: shifts.map((s) => `${s.glyph} ${shiftTimes(s)}`),
    marks: leaveMarks([person]),
    figures: [
      `工时 ${hoursText(totals.minutes) || '0'} 小时`,
      `平日 ${totals.workdays} 天`,
      duties > 0 ? `值班 ${duties} 天` : '',
      totals.inLieu > 0 ? `补休 ${totals.inLieu} 天` : '',
    ]
      .filter((part) => part !== '')
      .join('　'),
    duty: dutyDays.length === 0 ? '' : `值班日 ${dutyDays.map((d) => `${dateOf(d.day)}日`).join('、')}`,
  };
}

const daysOf = ({ days, shifts }: RosterFormHall['context'], person: RosterPerson): CalendarDay[] =>
  dayHeads(days).map((head) => ({ ...head, glyph: glyphOf(person.cells[head.date], shifts) }));

/** Days in rows from Monday to Sunday. */
function weeksOf(month: MonthKey, days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const lead = weekdayOf(dayIn(month, 1)) - 1;
  const cells: (CalendarDay | null)[] = [...Array.from({ length: lead }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}
