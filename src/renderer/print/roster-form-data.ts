import { dateOf, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { Hall, ShiftType } from '#src/shared/domain/hall/types.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import { glyphOf, leaveGlyphs, leaveKinds } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterGroup, RosterPlace } from '#src/shared/domain/roster/people.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';
import type { PaperName } from './document.ts';
import { calendarLine, type DayHead, dayHeads, monthTitle } from './month-text.ts';
import { printName } from './name-text.ts';
import { pagesOf } from './paging.ts';
import { countText, hoursText, shiftTimes } from './shift-text.ts';

/** One hall's part of the roster. `version: 0` = a draft that was never published. */
export interface RosterFormHall {
  readonly hall: Hall;
  readonly context: RosterContext;
  readonly groups: readonly RosterGroup[];
  readonly version: number;
  readonly publishedAt: string;
}
export interface RosterFormInput {
  readonly letterhead: string;
  readonly month: MonthKey;
  readonly halls: readonly RosterFormHall[];
  readonly paper: PaperName;
}

export interface RosterFormRow {
  readonly number: number;
  readonly name: string;
  readonly post: string;
  readonly cells: readonly string[];
  /** 班数: 工作日 周末 节日 补休, then 计划工时. */
  readonly totals: readonly string[];
}
/** Rows under one heading on one page; '' = no heading. */
export interface RosterFormSection {
  readonly heading: string;
  readonly rows: readonly RosterFormRow[];
}
/** 厅务表 01 排班表, ready to be set. */
export interface RosterFormData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly scope: string;
  readonly calendar: string;
  readonly versionLine: string;
  readonly paper: PaperName;
  readonly days: readonly DayHead[];
  readonly pages: readonly (readonly RosterFormSection[])[];
  readonly coverage: readonly { readonly name: string; readonly counts: readonly string[] }[];
  readonly shifts: readonly string[];
  readonly marks: readonly string[];
}

/** People a page: A4 holds 27 with totals and signatures, A3 36 in larger type. */
export const rosterPageSize: Readonly<Record<PaperName, number>> = { A4: 27, A3: 36 };

const leaveNames: Readonly<Record<(typeof leaveKinds)[number], string>> = {
  annual: '年休',
  sick: '病假',
  personal: '事假',
  inLieu: '补休',
  marriage: '婚假',
  maternity: '产假',
  bereavement: '丧假',
};

/** Lays the roster of one or more halls out for print. Hours and counts are those of the domain. */
export function rosterFormData({ letterhead, month, halls, paper }: RosterFormInput): RosterFormData {
  const infos = halls[0]?.context.days ?? [];
  const people = halls.reduce((sum, h) => sum + h.context.people.length, 0);
  const several = halls.length > 1;
  const shifts = shiftLegend(halls);
  // Each hall beyond the second takes a heading and a line of totals more.
  const size = rosterPageSize[paper] - 2 * Math.max(0, halls.length - 2);
  let number = 0;
  const sections = halls.map((h) => ({
    heading: several ? `${h.hall.name}（${h.context.people.length} 人）` : '',
    rows: placedPeople(h).map(([place, person]) => {
      number += 1;
      return rowOf(number, h.context, place, person);
    }),
  }));
  return {
    letterhead,
    title: `${letterhead} ${monthTitle(month)}排班表`,
    record: `PB-${month}`,
    version: rosterVersion(halls),
    scope: `范围：${halls.map((h) => h.hall.name).join('、')}（${people} 人）`,
    calendar: calendarLine(infos),
    versionLine: versionLine(halls),
    paper,
    days: dayHeads(infos),
    pages: pagesOf(sections, size, size - legendOverflow(shifts)),
    coverage: halls.map((h) => ({ name: `${h.hall.name}在岗人数`, counts: countsOf(h.context) })),
    shifts,
    marks: rosterMarks(halls),
  };
}

/** Lines of the shift legend beyond the two that have room beside 27 people. */
const legendOverflow = (shifts: readonly string[]): number => Math.max(0, Math.ceil(shifts.join('　').length / 62) - 2);

/** Places in their order with the person of the context; people whom the context does not have are left out. */
function placedPeople({ context, groups }: RosterFormHall): [RosterPlace, RosterPerson][] {
  const people = new Map(context.people.map((p) => [p.member.id, p]));
  return groups
    .flatMap((g) => g.places)
    .flatMap((place): [RosterPlace, RosterPerson][] => {
      const person = people.get(place.member.id);
      return person ? [[place, person]] : [];
    });
}

function rowOf(number: number, context: RosterContext, place: RosterPlace, person: RosterPerson): RosterFormRow {
  const totals = personTotals(context, person);
  return {
    number,
    name: printName(place.member.name),
    post: place.post?.short ?? '',
    cells: context.days.map((info) => glyphOf(person.cells[dateOf(info.day)], context.shifts)),
    totals: [
      String(totals.workdays),
      countText(totals.restDays),
      countText(totals.holidays),
      countText(totals.inLieu),
      hoursText(totals.minutes) || '0',
    ],
  };
}

const countsOf = (context: RosterContext): string[] =>
  context.days.map((info) => countText(context.people.filter((p) => shiftOn(context, p, info.day) !== undefined).length));

/** The kinds of leave that stand on the sheet. */
export const rosterMarks = (halls: readonly RosterFormHall[]): string[] => leaveMarks(halls.flatMap((h) => h.context.people));

/** The kinds of leave of some people, e.g. `年 年休`. */
export function leaveMarks(people: readonly Pick<RosterPerson, 'cells'>[]): string[] {
  const cells = people.flatMap((p) => Object.values(p.cells));
  const used = new Set(cells.flatMap((c) => (c.kind === 'leave' ? [c.leave] : [])));
  return leaveKinds.filter((kind) => used.has(kind)).map((kind) => `${leaveGlyphs[kind]} ${leaveNames[kind]}`);
}

/** The shift types that the sheet uses, in the hall's order; all of them while nothing is planned. */
export function shiftLegend(halls: readonly RosterFormHall[]): string[] {
  const known = new Map(halls.flatMap((h) => [...h.context.shifts]));
  const used = new Set(
    halls.flatMap((h) =>
      h.context.people.flatMap((p) => Object.values(p.cells).flatMap((c) => (c.kind === 'shift' ? [c.shiftTypeId] : []))),
    ),
  );
  const shown = [...known.values()].filter((s) => used.size === 0 || used.has(s.id)).sort((a, b) => a.order - b.order);
  return shown.map(shiftLine);
}
const shiftLine = (shift: ShiftType): string => `${shift.glyph}（${shift.name}）${shiftTimes(shift)}`;

const nameOfVersion = (version: number): string => (version === 0 ? '草稿' : `第 ${version} 版`);

/** One word when all halls agree, else each hall's own. */
export const rosterVersion = (halls: readonly RosterFormHall[]): string =>
  new Set(halls.map((h) => h.version)).size === 1
    ? nameOfVersion(halls[0]?.version ?? 0)
    : halls.map((h) => `${h.hall.name}${nameOfVersion(h.version)}`).join('、');

function versionLine(halls: readonly RosterFormHall[]): string {
  if (halls.every((h) => h.version === 0)) return '版本：草稿，尚未发布';
  const day = halls
    .map((h) => h.publishedAt.slice(0, 10))
    .sort()
    .at(-1);
  return `版本：${rosterVersion(halls)}　${day} 发布`;
}
