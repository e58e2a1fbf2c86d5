import type { HallYear, KeptMonth } from '#src/renderer/commands/print/attendance-year.ts';
import { markNames } from '#src/renderer/print/attendance-form-data.ts';
import { reasonText } from '#src/renderer/print/day-reason.ts';
import type { AttendancePerson } from '#src/renderer/store/attendance-source.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { clockText, type DayKey, type Minutes, weekdayOf } from '#src/shared/domain/core/day.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import type { SheetSpec } from './sheet-spec.ts';

type Row = readonly (string | number | null)[];

/** `22:05`, `次日 06:10`, `前日 23:50`. */
const momentText = (at: Minutes): string => (at < 0 ? `前日 ${clockText(at + 1440)}` : timeText(at));
const hours = (minutes: Minutes): number | null => (minutes === 0 ? null : Math.round(minutes / 6) / 10);
const orNone = (n: number): number | null => (n === 0 ? null : n);
const weekday = (day: DayKey): string => '日一二三四五六'[weekdayOf(day) % 7] ?? '';

const said = (r: DayResult): boolean => r.mark !== null || r.punches.length > 0 || r.parts.length > 0 || r.state === 'unmarked';

function rowOf(person: AttendancePerson, r: DayResult): Row {
  return [
    person.member.number,
    person.member.name,
    r.day,
    weekday(r.day),
    r.inAt === null ? '' : momentText(r.inAt),
    r.outAt === null ? '' : momentText(r.outAt),
    r.mark === null ? '' : markNames[r.mark],
    hours(r.workedMinutes),
    orNone(r.lateMinutes),
    orNone(r.earlyMinutes),
    hours(r.overtimeMinutes),
    r.punches.map(momentText).join(' '),
    r.added.map(momentText).join(' '),
    r.reasons.map(reasonText).join('；'),
  ];
}

const daysOf = ({ hall }: KeptMonth): Row[] =>
  hall.lines.flatMap(({ person, results }) => results.filter(said).map((r) => rowOf(person, r)));

/** 逐日明细: every day on which something was due or happened, with the raw punches and why it counts as it does. */
export function yearDaysSheet({ input, months }: HallYear): SheetSpec {
  return {
    name: '逐日明细',
    title: `${input.letterhead} ${input.year} 年度考勤逐日明细`,
    subtitle: `大厅：${input.hall}　打卡照考勤机原样，未作改动；补卡另列`,
    columns: [
      { heading: '工号', width: 8 },
      { heading: '姓名', width: 11 },
      { heading: '日期', width: 12 },
      { heading: '星期', width: 6 },
      { heading: '上班', width: 11 },
      { heading: '下班', width: 11 },
      { heading: '考勤', width: 11 },
      { heading: '实际工时', width: 9 },
      { heading: '迟到（分）', width: 9 },
      { heading: '早退（分）', width: 9 },
      { heading: '加班（时）', width: 9 },
      { heading: '打卡记录', width: 28, align: 'left' },
      { heading: '补卡', width: 12, align: 'left' },
      { heading: '依据', width: 44, align: 'left' },
    ],
    rows: months.flatMap(daysOf),
    frozenColumns: 3,
    orientation: 'landscape',
    notes: [],
    footer: input.letterhead,
  };
}
