import type { HallYear, KeptMonth } from '#src/renderer/commands/print/attendance-year.ts';
import { markNames } from '#src/renderer/print/attendance-form-data.ts';
import type { AttendancePerson } from '#src/renderer/store/attendance-source.ts';
import { leavesOf } from '#src/shared/domain/attendance/derive/day-share.ts';
import { overtimeEntries, overtimeRate } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { SheetSpec } from './sheet-spec.ts';

type Row = readonly (string | number | null)[];
type Line = KeptMonth['hall']['lines'][number];

const who: SheetSpec['columns'] = [
  { heading: '工号', width: 8 },
  { heading: '姓名', width: 11 },
  { heading: '日期', width: 12 },
];
const whoOf = ({ member }: AttendancePerson, day: string): Row => [member.number, member.name, day];
const kindOfDay = { workday: '工作日', restDay: '休息日', holiday: '法定节日' } as const;

/** A register of the year: one row for each thing that `rowsOf` finds in a person's month, in the order of the days. */
function register(
  { input, months }: HallYear,
  sheet: { readonly name: string; readonly none: string; readonly columns: SheetSpec['columns'] },
  rowsOf: (line: Line) => readonly Row[],
): SheetSpec {
  const rows = months
    .flatMap(({ hall }) => hall.lines.flatMap(rowsOf))
    .sort((a, b) => String(a[2]).localeCompare(String(b[2])) || String(a[0]).localeCompare(String(b[0])));
  return {
    name: sheet.name,
    title: `${input.letterhead} ${input.year} 年度${sheet.name}`,
    subtitle: `大厅：${input.hall}　共 ${rows.length} 条`,
    columns: [...who, ...sheet.columns],
    rows,
    frozenColumns: 2,
    orientation: 'landscape',
    notes: rows.length === 0 ? [sheet.none] : [],
    footer: input.letterhead,
  };
}

/** 加班台账: each day's overtime, how it is made up for (《劳动法》第四十四条) and who approved it. */
export const yearOvertimeSheet = (year: HallYear): SheetSpec =>
  register(
    year,
    {
      name: '加班台账',
      none: '全年没有加班。',
      columns: [
        { heading: '哪种日子', width: 11 },
        { heading: '小时', width: 8 },
        { heading: '怎么补偿', width: 12 },
        { heading: '批准人', width: 11 },
        { heading: '事由', width: 36, align: 'left' },
      ],
    },
    ({ person, results }) =>
      overtimeEntries(person.member.id, results, person.choices).map((e) => [
        ...whoOf(person, e.day),
        kindOfDay[e.kind],
        Math.round(e.minutes / 6) / 10,
        e.pay === 'timeOff' ? '调休' : `${overtimeRate[e.kind]}%`,
        e.approvedBy === '' ? '未批准' : e.approvedBy,
        e.reason,
      ]),
  );

/** 补卡登记: each time that the machine does not have, with its reason and who approved it; voided ones stay and say so. */
export const yearCorrectionsSheet = (year: HallYear): SheetSpec =>
  register(
    year,
    {
      name: '补卡登记',
      none: '全年没有补卡。',
      columns: [
        { heading: '补的时间', width: 18 },
        { heading: '事由', width: 36, align: 'left' },
        { heading: '批准人', width: 11 },
        { heading: '登记人', width: 11 },
        { heading: '登记时间', width: 18 },
        { heading: '证明（张）', width: 10 },
        { heading: '备注', width: 24, align: 'left' },
      ],
    },
    ({ person }) =>
      (person.corrections ?? []).map((c) => [
        ...whoOf(person, c.day),
        c.at,
        c.reason,
        c.approvedBy,
        c.by,
        c.madeAt.slice(0, 16).replace('T', ' '),
        c.proofs.length === 0 ? null : c.proofs.length,
        c.voided ? `已作废：${c.voided.reason}` : c.afterLock ? '锁定后更正' : '',
      ]),
  );

/** 请假登记: days and parts of days, by kind. */
export const yearLeaveSheet = (year: HallYear): SheetSpec =>
  register(
    year,
    {
      name: '请假登记',
      none: '全年没有请假。',
      columns: [
        { heading: '假别', width: 12 },
        { heading: '天数', width: 8 },
      ],
    },
    ({ person, results }) =>
      results.flatMap((r) => leavesOf(r).map(([kind, days]) => [...whoOf(person, r.day), markNames[kind], days])),
  );
