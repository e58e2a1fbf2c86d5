import {
  addSheet,
  type HeadCell,
  newWorkbook,
  type SheetSpec,
  workbookBytes,
} from '#src/renderer/commands/workbook/sheet-style.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf, type Instant, type MonthKey, wallClock, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { glyphOf, leaveGlyphs } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterGroup, RosterPlace } from '#src/shared/domain/roster/people.ts';
import { type PersonTotals, personTotals } from '#src/shared/domain/roster/totals.ts';

export interface RosterWorkbook {
  readonly context: RosterContext;
  readonly groups: readonly RosterGroup[];
  readonly hall: string;
  readonly letterhead: string;
  readonly madeAt: Instant;
}

const WEEKDAYS = '一二三四五六日';
const monthName = (month: MonthKey): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

const dayMark = (info: DayInfo): string => {
  if (info.makeUp) return '补';
  if (info.kind === 'holiday') return '节';
  return info.kind === 'restDay' && info.name !== '' ? '休' : (WEEKDAYS[weekdayOf(info.day) - 1] ?? '');
};

const times = (shift: ShiftType): string => {
  const [start, end] = [wallClock(shift.start), wallClock(shift.end)];
  return `${shift.glyph} ${shift.name} ${start.text}–${end.nextDay ? '次日' : ''}${end.text}`;
};

type Row = readonly (string | number | null)[];

/** A heading row for each group, then its people; somebody without a single cell has no totals. */
function personRows({ context, groups }: RosterWorkbook): Row[] {
  const people = new Map(context.people.map((p) => [p.member.id, p]));
  let number = 0;
  const personRow = (place: RosterPlace): Row[] => {
    const person = people.get(place.member.id);
    if (!person) return [];
    number++;
    const totals = personTotals(context, person);
    const cells = context.days.map((info) => glyphOf(person.cells[dateOf(info.day)], context.shifts));
    const figures = Object.keys(person.cells).length > 0 ? figuresOf(totals) : [null, null, null];
    return [
      [number, place.member.name, place.member.number, place.counter?.name ?? place.post?.short ?? '', ...cells, ...figures],
    ];
  };
  return groups.flatMap((g) => [[`${g.name}　${g.places.length} 人`], ...g.places.flatMap(personRow)]);
}

const figuresOf = (totals: PersonTotals): Row => [totals.minutes / 60, totals.difference / 60, totals.restDays + totals.holidays];

const coverRows = ({ context }: RosterWorkbook): Row[] =>
  coverage(context).map(({ demand, days }) => [
    null,
    demand.name,
    null,
    `平日${demand.workday} 休${demand.restDay}`,
    ...days.map((c) => (c.planned === 0 && c.needed === 0 ? null : c.planned)),
    null,
    null,
    null,
  ]);

/** 工号 tells two people of one name apart when the edited file comes back. */
const FIXED = ['序号', '姓名', '工号', '岗位'];
const FIGURES = ['工时', '差', '值班'];

/** Day numbers above, weekdays or 节 休 补 below. */
function headsOf(days: readonly DayInfo[]): HeadCell[][] {
  const tall = (text: string): HeadCell => ({ text, rows: 2 });
  const grey = (info: DayInfo): boolean => info.kind !== 'workday';
  return [
    [...FIXED.map(tall), ...days.map((d) => ({ text: String(dateOf(d.day)), grey: grey(d) })), ...FIGURES.map(tall)],
    days.map((d) => ({ text: dayMark(d), grey: grey(d) })),
  ];
}

function sheetOf(input: RosterWorkbook): SheetSpec {
  const { context, hall, letterhead, madeAt } = input;
  const people = personRows(input);
  const shifts = [...context.shifts.values()].sort((a, b) => a.order - b.order).map(times);
  return {
    name: `${hall}${monthName(context.month)}`,
    title: `${letterhead}${monthName(context.month)}排班表`,
    subtitle: `${hall}　${madeAt.slice(0, 16).replace('T', ' ')} 导出，空格为休息`,
    columns: [
      { heading: '序号', width: 4.6 },
      { heading: '姓名', width: 9, align: 'left' },
      { heading: '工号', width: 5.6, align: 'left' },
      { heading: '岗位', width: 14, align: 'left' },
      ...context.days.map((d) => ({ heading: String(dateOf(d.day)), width: 3.6 })),
      ...FIGURES.map((heading) => ({ heading, width: 5.6 })),
    ],
    heads: headsOf(context.days),
    rows: [...people, ...coverRows(input)],
    groupRows: new Set(people.flatMap((row, i) => (row.length === 1 ? [i] : []))),
    totalRows: new Set([people.length]),
    frozenColumns: FIXED.length,
    orientation: 'landscape',
    greyColumns: new Set(context.days.flatMap((info, i) => (info.kind === 'workday' ? [] : [i + FIXED.length]))),
    notes: [`班次：${shifts.join('；')}。假：${Object.values(leaveGlyphs).join('、')}。`],
  };
}

/** The bytes of a month's 排班表 workbook: one sheet, A4 landscape, head and names stay in view. */
export async function rosterWorkbook(input: RosterWorkbook): Promise<Uint8Array> {
  const book = newWorkbook();
  addSheet(book, sheetOf(input));
  return workbookBytes(book);
}
