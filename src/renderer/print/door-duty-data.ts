import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import { shiftOn } from '#src/shared/domain/roster/context.ts';
import type { PaperName } from './document.ts';
import { dayTitle, weekdayTitle } from './month-text.ts';
import { printName } from './name-text.ts';
import { evenPages } from './paging.ts';
import type { RosterFormHall } from './roster-form-data.ts';
import { shiftTimes } from './shift-text.ts';

export interface DoorDutyRow {
  readonly number: number;
  readonly place: string;
  readonly name: string;
  readonly times: string;
}
/** 厅务表 01-1 值班公示: one hall, one day, hung at the door. No phone of a person is on it. */
export interface DoorDutyData {
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly day: string;
  readonly hall: string;
  readonly opening: string;
  readonly paper: PaperName;
  /** 值班主管 and 值班副主管; '' when nobody of the management has duty. */
  readonly leads: readonly [string, string];
  readonly pages: readonly (readonly DoorDutyRow[])[];
  readonly complaints: string;
}

export interface DoorDutyInput {
  readonly letterhead: string;
  readonly complaintPhone: string;
  readonly hall: RosterFormHall;
  readonly day: DayKey;
  readonly paper: PaperName;
}

/** Rows a page; A3 is the same sheet in larger type. */
const PAGE = 14;
/** The heading under which the halls list those in charge. */
const MANAGEMENT = '管理';
/** 政务服务便民热线, the same in the whole country (国办发〔2020〕53号). */
const HOTLINE = '12345';

export function doorDutyData({ letterhead, complaintPhone, hall, day, paper }: DoorDutyInput): DoorDutyData {
  const onDuty = peopleOnDuty(hall, day);
  const leads = onDuty.filter((p) => p.management).slice(0, 2);
  const rows = onDuty
    .filter((p) => !leads.includes(p))
    .map((p, i) => ({ number: i + 1, place: p.place, name: printName(p.name), times: p.times }));
  return {
    title: `${hall.hall.name} ${dayTitle(day)}值班公示`,
    record: `PB-${day}`,
    version: hall.version === 0 ? '草稿' : `第 ${hall.version} 版`,
    day: `${dayTitle(day)}　${weekdayTitle(day)}`,
    hall: letterhead === '' || hall.hall.name === letterhead ? hall.hall.name : `${letterhead}　${hall.hall.name}`,
    opening: `对外服务 ${timeText(hall.hall.opensAt)}—${timeText(hall.hall.closesAt)}`,
    paper,
    leads: [spaced(leads[0]?.name ?? ''), spaced(leads[1]?.name ?? '')],
    pages: rows.length === 0 ? [[]] : evenPages(rows, PAGE),
    complaints: complaintLine(complaintPhone),
  };
}

/** `监督投诉：0000-12345 / 12345`: the hall's own number, where it has one, and the hotline. */
export function complaintLine(phone: string): string {
  const own = phone === '' || phone.endsWith(HOTLINE);
  return `监督投诉：${own ? phone || HOTLINE : `${phone} / ${HOTLINE}`}`;
}

/** Names in large type stand with spaces between the characters. */
const spaced = (name: string): string => [...name].join(' ');

interface OnDuty {
  readonly name: string;
  readonly place: string;
  readonly times: string;
  readonly management: boolean;
}

function peopleOnDuty({ context, groups }: RosterFormHall, day: DayKey): OnDuty[] {
  const people = new Map(context.people.map((p) => [p.member.id, p]));
  return groups.flatMap((group) =>
    group.places.flatMap(({ member, post, counter }): OnDuty[] => {
      const person = people.get(member.id);
      const shift = person && context.days[dateOf(day) - 1] && shiftOn(context, person, day);
      if (!shift) return [];
      const place = counter?.name ?? post?.short ?? '';
      return [{ name: member.name, place, times: shiftTimes(shift, '　'), management: group.name.includes(MANAGEMENT) }];
    }),
  );
}
