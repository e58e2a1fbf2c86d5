import { dayMarks } from '#src/shared/domain/attendance/derive/day-marks.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { type MonthTotals, sumTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import type { LeaveKind, MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import { calendarLine, type DayHead, dayHeads, dayTitle, monthTitle } from './month-text.ts';
import { printName } from './name-text.ts';
import { pagesOf } from './paging.ts';
import { countText, hoursText } from './shift-text.ts';

/** One person's month, derived. */
export interface AttendanceFormPerson {
  readonly staffId: string;
  readonly name: string;
  readonly post: string;
  readonly results: readonly DayResult[];
  readonly totals: MonthTotals;
}
export interface AttendanceFormHall {
  readonly hall: Hall;
  readonly people: readonly AttendanceFormPerson[];
  readonly locked: boolean;
}
export interface AttendanceFormInput {
  readonly month: MonthKey;
  readonly settings: Pick<HallSettings, 'letterhead' | 'supplierName' | 'legend' | 'sheetRows'>;
  readonly days: readonly DayInfo[];
  readonly halls: readonly AttendanceFormHall[];
  /** What stands where a person signs, by id; empty = a blank to sign in. */
  readonly signed?: ReadonlyMap<string, string>;
  /** 填表日期, `YYYY-MM-DD`. */
  readonly filledOn: string;
}

export interface AttendanceFormRow {
  readonly number: number;
  readonly name: string;
  readonly post: string;
  readonly marks: readonly string[];
  /** Hours of overtime under each mark. */
  readonly overtime: readonly string[];
  /** 应出勤 实出勤 迟到 早退, 病 事 年休 其他, 工作日 公休 节日. */
  readonly totals: readonly string[];
  /** `微信确认 10-31`, or '' for a blank to sign in. */
  readonly signed: string;
}
export interface AttendanceFormSection {
  readonly heading: string;
  readonly rows: readonly AttendanceFormRow[];
}
/** 厅务表 02 月考勤表, ready to be set. */
export interface AttendanceFormData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly unit: string;
  readonly calendar: string;
  readonly filledOn: string;
  readonly days: readonly DayHead[];
  /** False = one row a person, without the hours of overtime under the marks. */
  readonly twoRows: boolean;
  readonly pages: readonly (readonly AttendanceFormSection[])[];
  readonly sumText: string;
  readonly sum: readonly string[];
  readonly legend: readonly string[];
  /** True when a day has 补卡: the legend explains the stroke. */
  readonly added: boolean;
  /** True when a day is still open: the legend explains the question mark. */
  readonly open: boolean;
}

/** People a page; the title repeats on each. The halls' headings take the room of one. */
export const attendancePageSize = 19;
/** The page with legend and signatures holds fewer. */
const LAST_PAGE = 15;
/** The same with one row a person. */
const ONE_ROW = { size: 28, last: 22 };
/** Stands where nobody has said anything about a day that is over. */
const OPEN = '？';
/** Stands after the mark of a day with 补卡. */
export const ADDED = 'ʹ';

export const markNames: Readonly<Record<MarkKind, string>> = {
  present: '出勤',
  out: '出差/外出',
  sick: '病假',
  personal: '事假',
  marriage: '婚假',
  annual: '年休',
  maternity: '产假/哺乳',
  bereavement: '丧假',
  training: '培训',
  inLieu: '调休（补休）',
  late: '迟到',
  early: '早退',
  absent: '旷工',
  restOvertime: '公休加班',
  holidayOvertime: '节日加班',
};
const markKinds = Object.keys(markNames) as MarkKind[];
const COUNTED: readonly (readonly [MarkKind, string])[] = [
  ['training', '培训'],
  ['out', '外出'],
  ['inLieu', '补休'],
  ['maternity', '产假'],
  ['marriage', '婚假'],
  ['bereavement', '丧假'],
];
const OTHER: readonly LeaveKind[] = ['inLieu', 'marriage', 'maternity', 'bereavement'];

/** Lays a month's attendance out for print. Marks, hours and counts are those of the domain. */
export function attendanceFormData(input: AttendanceFormInput): AttendanceFormData {
  const { month, settings, days, halls, filledOn } = input;
  const people = halls.flatMap((h) => h.people);
  const headings = halls.length > 1 ? Math.ceil(halls.length / 2) : 0;
  let number = 0;
  const sections = halls.map((h) => ({
    heading: halls.length > 1 ? `${h.hall.name}（${h.people.length} 人）` : '',
    rows: h.people.map((p) => {
      number += 1;
      return rowOf(number, p, settings.legend, input.signed?.get(p.staffId) ?? '');
    }),
  }));
  // Every hall of the sheet has to ask for one row; the form's own way is two.
  const twoRows = halls.some((h) => settings.sheetRows?.[h.hall.id] !== 1);
  const [size, last] = twoRows ? [attendancePageSize, LAST_PAGE] : [ONE_ROW.size, ONE_ROW.last];
  return {
    letterhead: settings.letterhead,
    title: `${settings.letterhead} ${monthTitle(month)}考勤表`,
    record: `KQ-${month}`,
    version: halls.every((h) => h.locked) ? '已锁定' : '未锁定',
    unit: `单位：${settings.supplierName || settings.letterhead}${halls.length === 1 ? `　${halls[0]?.hall.name}` : ''}`,
    calendar: calendarLine(days),
    filledOn: `填表日期：${dayTitle(filledOn)}`,
    days: dayHeads(days),
    twoRows,
    pages: pagesOf(sections, size - headings, last - headings),
    sumText: sumText(people),
    sum: totalsOf(sumTotals(people.map((p) => p.totals))),
    legend: markKinds.map((kind) => `${settings.legend[kind]} ${markNames[kind]}`),
    added: people.some((p) => p.results.some((r) => r.added.length > 0)),
    open: people.some((p) => p.results.some((r) => r.state === 'unmarked')),
  };
}

/** One mark, or two of a day in halves; a small stroke where a punch was added (补卡). */
const markText = (result: DayResult, legend: HallSettings['legend']): string =>
  result.state === 'unmarked'
    ? OPEN
    : `${dayMarks(result)
        .map((mark) => legend[mark])
        .join('')}${result.added.length > 0 ? ADDED : ''}`;

const rowOf = (
  number: number,
  person: AttendanceFormPerson,
  legend: HallSettings['legend'],
  signed: string,
): AttendanceFormRow => ({
  signed,
  number,
  name: printName(person.name),
  post: person.post,
  marks: person.results.map((r) => markText(r, legend)),
  overtime: person.results.map((r) => hoursText(r.overtimeMinutes)),
  totals: totalsOf(person.totals),
});

const totalsOf = (t: MonthTotals): string[] => [
  String(t.required),
  String(t.actual),
  countText(t.late),
  countText(t.early),
  countText(t.leave.sick ?? 0),
  countText(t.leave.personal ?? 0),
  countText(t.leave.annual ?? 0),
  countText(OTHER.reduce((sum, kind) => sum + (t.leave[kind] ?? 0), 0)),
  hoursText(t.overtime.workday),
  hoursText(t.overtime.restDay),
  hoursText(t.overtime.holiday),
];

/** `27 人　正常出勤 405 人天　培训 3　补休 48　旷工 0`: kinds that did not happen are left out, 旷工 always stands. */
function sumText(people: readonly AttendanceFormPerson[]): string {
  const counts = new Map<MarkKind, number>();
  for (const { mark } of people.flatMap((p) => p.results)) if (mark !== null) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const named = COUNTED.filter(([kind]) => counts.has(kind)).map(([kind, name]) => `${name} ${counts.get(kind)}`);
  return [
    `${people.length} 人`,
    `正常出勤 ${counts.get('present') ?? 0} 人天`,
    ...named,
    `旷工 ${counts.get('absent') ?? 0}`,
  ].join('　');
}
