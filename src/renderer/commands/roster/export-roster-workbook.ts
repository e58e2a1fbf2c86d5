import { addSheet, newWorkbook, type SheetSpec, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf, type Instant, type MonthKey, wallClock, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { glyphOf, leaveGlyphs } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterGroup, RosterPlace } from '#src/shared/domain/roster/people.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';

export interface RosterWorkbook {
  readonly context: RosterContext;
  readonly groups: readonly RosterGroup[];
  readonly hall: string;
  readonly letterhead: string;
  readonly madeAt: Instant;
}

const WEEKDAYS = '一二三四五六日';
const monthName = (month: MonthKey): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

const dayHeading = (info: DayInfo): string => {
  const sub = info.makeUp ? '补' : info.kind === 'holiday' ? '节' : WEEKDAYS[weekdayOf(info.day) - 1];
  return `${dateOf(info.day)}\n${sub}`;
};

const times = (shift: ShiftType): string => {
  const [start, end] = [wallClock(shift.start), wallClock(shift.end)];
  return `${shift.glyph} ${shift.name} ${start.text}–${end.nextDay ? '次日' : ''}${end.text}`;
};

type Row = readonly (string | number | null)[];

function personRows({ context, groups }: RosterWorkbook): Row[] {
  const people = new Map(context.people.map((p) => [p.member.id, p]));
  return groups
    .flatMap((g) => g.places)
    .flatMap((place: RosterPlace, i): Row[] => {
      const person = people.get(place.member.id);
      if (!person) return [];
      const totals = personTotals(context, person);
      const cells = context.days.map((info) => glyphOf(person.cells[dateOf(info.day)], context.shifts));
      const post = place.counter?.name ?? place.post?.short ?? '';
      const figures = [totals.minutes / 60, totals.difference / 60, totals.restDays + totals.holidays];
      return [[i + 1, place.member.name, post, ...cells, ...figures]];
    });
}

const coverRows = ({ context }: RosterWorkbook): Row[] =>
  coverage(context).map(({ demand, days }) => [
    null,
    demand.name,
    `平日${demand.workday} 休${demand.restDay}`,
    ...days.map((c) => (c.planned === 0 && c.needed === 0 ? null : c.planned)),
    null,
    null,
    null,
  ]);

function sheetOf(input: RosterWorkbook): SheetSpec {
  const { context, hall, letterhead, madeAt } = input;
  const day = (info: DayInfo) => ({ heading: dayHeading(info), width: 3.6 });
  const figure = (heading: string) => ({ heading, width: 5.6 });
  const shifts = [...context.shifts.values()].sort((a, b) => a.order - b.order).map(times);
  const leave = Object.values(leaveGlyphs).join('、');
  return {
    name: `${hall}${monthName(context.month)}`,
    title: `${letterhead}${hall}${monthName(context.month)}排班表`,
    subtitle: `${madeAt.slice(0, 16).replace('T', ' ')} 导出，空格为休息`,
    columns: [
      { heading: '序号', width: 4.6 },
      { heading: '姓名', width: 9, align: 'left' },
      { heading: '岗位', width: 14, align: 'left' },
      ...context.days.map(day),
      ...['工时', '差', '值班'].map(figure),
    ],
    rows: [...personRows(input), ...coverRows(input)],
    frozenColumns: 3,
    orientation: 'landscape',
    greyColumns: new Set(context.days.flatMap((info, i) => (info.kind === 'workday' ? [] : [i + 3]))),
    notes: [`班次：${shifts.join('；')}。假：${leave}。`],
  };
}

/** The bytes of a month's 排班表 workbook: one sheet, A4 landscape, head and names stay in view. */
export async function rosterWorkbook(input: RosterWorkbook): Promise<Uint8Array> {
  const book = newWorkbook();
  addSheet(book, sheetOf(input));
  return workbookBytes(book);
}
