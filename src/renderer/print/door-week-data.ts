import { addDays, type DayKey, dateOf, monthOf } from '#src/shared/domain/core/day.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import { shiftOn } from '#src/shared/domain/roster/context.ts';
import type { PaperName } from './document.ts';
import { complaintLine } from './door-duty-data.ts';
import { dayTitle, weekdayTitle } from './month-text.ts';
import { evenPages } from './paging.ts';
import { type DutyPlace, type PlaceSource, placesOn } from './place-on-day.ts';
import { type RosterFormHall, rosterVersion } from './roster-form-data.ts';
import { shiftTimes } from './shift-text.ts';

export interface DoorWeekInput {
  readonly letterhead: string;
  readonly complaintPhone: string;
  /** The hall in each month that the week touches. */
  readonly months: readonly RosterFormHall[];
  readonly places: PlaceSource;
  /** The week's Monday. */
  readonly monday: DayKey;
  readonly paper: PaperName;
}

export interface DoorWeekDay {
  readonly day: DayKey;
  /** `10-08` */
  readonly date: string;
  readonly weekday: string;
  /** 节 休 班, or 未排 when the month of this day has no roster; '' on an ordinary workday. */
  readonly tag: string;
  readonly off: boolean;
}
/** Somebody at a place: the hours of each day, one line a stretch; empty = not on duty. */
export interface DoorWeekRow {
  readonly key: string;
  readonly place: string;
  readonly name: string;
  readonly number: string;
  readonly days: readonly (readonly string[])[];
}
/** 厅务表 01-4 一周值班公示: hung at the door. No phone of a person and no reason of an absence is on it. */
export interface DoorWeekData {
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly hall: string;
  readonly range: string;
  readonly opening: string;
  readonly paper: PaperName;
  readonly days: readonly DoorWeekDay[];
  readonly pages: readonly (readonly DoorWeekRow[])[];
  readonly complaints: string;
}

/** Rows a page; A3 is the same sheet in larger type. */
export const weekPageSize = 17;

export function doorWeekData(input: DoorWeekInput): DoorWeekData {
  const { letterhead, months, monday, paper } = input;
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  const [first] = months;
  const name = first?.hall.name ?? '';
  const rows = weekRows(input, days);
  return {
    title: `${name} ${dayTitle(monday)}起一周值班公示`,
    record: `PB-${monday}`,
    version: versionOf(months),
    hall: letterhead === '' || name === letterhead ? name : `${letterhead}　${name}`,
    range: `${dayTitle(monday)} — ${dayTitle(addDays(monday, 6))}`,
    opening: first ? `对外服务 ${timeText(first.hall.opensAt)}—${timeText(first.hall.closesAt)}` : '',
    paper,
    days: days.map((day) => dayOf(months, day)),
    pages: rows.length === 0 ? [[]] : evenPages(rows, weekPageSize),
    complaints: complaintLine(input.complaintPhone),
  };
}

/** One word when the months agree, else each month's own. */
const versionOf = (months: readonly RosterFormHall[]): string =>
  new Set(months.map((m) => m.version)).size === 1
    ? rosterVersion(months.slice(0, 1))
    : months.map((m) => `${Number(m.context.month.slice(5))} 月${rosterVersion([m])}`).join('、');

const hallOn = (months: readonly RosterFormHall[], day: DayKey): RosterFormHall | undefined =>
  months.find((m) => m.context.month === monthOf(day));

function dayOf(months: readonly RosterFormHall[], day: DayKey): DoorWeekDay {
  const hall = hallOn(months, day);
  const info = hall?.context.days[dateOf(day) - 1];
  const planned = hall?.context.people.some((p) => Object.keys(p.cells).length > 0) ?? false;
  const kind = info?.makeUp ? '班' : info?.kind === 'holiday' ? '节' : info?.kind === 'restDay' ? '休' : '';
  return {
    day,
    date: day.slice(5),
    weekday: weekdayTitle(day),
    tag: planned ? kind : '未排',
    off: info !== undefined && info.kind !== 'workday',
  };
}

interface Found {
  readonly place: DutyPlace;
  readonly name: string;
  readonly number: string;
  readonly days: (readonly string[])[];
}

/** A row for each person and place of the week, by place; somebody who moves within the week stands at both. */
function weekRows({ months, places }: DoorWeekInput, days: readonly DayKey[]): DoorWeekRow[] {
  const placeOn = placesOn(places);
  const found = new Map<string, Found>();
  for (const [i, day] of days.entries()) {
    const hall = hallOn(months, day);
    for (const person of hall?.context.people ?? []) {
      const shift = hall && shiftOn(hall.context, person, day);
      if (!shift) continue;
      const place = placeOn(person.member.id, day);
      const key = `${place.key} ${person.member.id}`;
      const { name, number } = person.member;
      const row = found.get(key) ?? { place, name, number, days: days.map(() => []) };
      row.days[i] = shiftTimes(shift, ' ').split(' ');
      found.set(key, row);
    }
  }
  return [...found]
    .sort(([, a], [, b]) => a.place.order - b.place.order || a.number.localeCompare(b.number, 'en', { numeric: true }))
    .map(([key, { place, ...row }]) => ({ key, place: place.name, ...row }));
}
