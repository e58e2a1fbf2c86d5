import { type AttendanceFormInput, attendanceFormData } from '#src/renderer/print/attendance-form-data.ts';
import { dayHeadRows, greyOf, plainName } from './month-columns.ts';
import { numberOr } from './number-or.ts';
import type { SheetSpec } from './sheet-spec.ts';

const BEFORE = [6, 9, 11];
const AFTER = [7, 7, 5, 5, 4.5, 4.5, 5.5, 5.5, 7, 6, 6];

/** 考勤-大厅: form 02 of one hall, one line a person (the hours of each day stand on the sheet 加班). */
export function attendanceMonthSheet(input: AttendanceFormInput): SheetSpec {
  const data = attendanceFormData(input);
  const hall = input.halls[0]?.hall.name ?? '';
  const people = data.pages.flatMap((sections) => sections.flatMap((s) => s.rows));
  const [first, second, third] = dayHeadRows(data.days);
  return {
    name: `考勤-${hall}`,
    title: data.title,
    subtitle: [data.unit, data.calendar, data.filledOn, data.version].join('　　'),
    columns: [...BEFORE, ...data.days.map(() => 3.4), ...AFTER].map((width) => ({ heading: '', width })),
    heads: [
      [
        { text: '序号', rows: 3 },
        { text: '姓名', rows: 3 },
        { text: '岗位', rows: 3 },
        ...first,
        ...['应出勤', '实出勤', '迟到', '早退'].map((text) => ({ text, rows: 3 })),
        { text: '请假（天）', cols: 4 },
        { text: '加班（小时）', cols: 3 },
      ],
      [...second, ...['病', '事', '年休', '其他', '工作日', '公休', '节日'].map((text) => ({ text, rows: 2 }))],
      third,
    ],
    rows: [
      ...people.map((r) => [r.number, plainName(r.name), r.post, ...r.marks, ...r.totals.map(numberOr)]),
      ['合计', null, null, data.sumText, ...data.days.slice(1).map(() => null), ...data.sum.map(numberOr)],
    ],
    totalRows: new Set([people.length]),
    merges: [
      { row: people.length, from: 0, to: BEFORE.length - 1 },
      { row: people.length, from: BEFORE.length, to: BEFORE.length + data.days.length - 1 },
    ],
    frozenColumns: BEFORE.length,
    orientation: 'landscape',
    notes: [
      `图例　${data.legend.join('　')}${data.open ? '　？ 尚未登记' : ''}　空白 休息。灰底为非工作日。`,
      '“其他”含调休、产假、婚假、丧假。公休加班已安排补休的计入调休，不再计发 200% 加班费；工作日加班 150%，节日加班 300%。',
    ],
    greyColumns: greyOf(data.days, BEFORE.length),
    footer: `${data.letterhead}　厅务表 02　${data.record}　${data.version}`,
  };
}
