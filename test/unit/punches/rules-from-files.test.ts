import { beforeAll, describe, expect, test } from 'vitest';
import { readPunches } from '#src/renderer/commands/attendance/read-punches.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { deriveDays } from '#src/shared/domain/attendance/derive/derive-month.ts';
import type { PartAbsence, PunchCorrection } from '#src/shared/domain/attendance/keeping/types.ts';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { dayIn, dayNumber } from '#src/shared/domain/core/day.ts';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { demoSplitShift } from '#src/shared/domain/hall/demo-shifts.ts';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { aPart, clock } from '#test/support/attendance-day.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { bookBytes, encoded, oldSheetBytes } from '#test/support/punches/files.ts';
import type { SampleDay } from '#test/support/punches/month.ts';
import {
  attlogText,
  cardRecord,
  dayGrid,
  dingtalkDaily,
  dingtalkMonthly,
  punchTableSheet,
  wecomDetail,
} from '#test/support/punches/sheets.ts';
import { glyphs } from '#test/support/roster-month.ts';

const MONTH = '2026-10';
const shifts = [...seedShiftTypes, demoSplitShift];

/** A day of October 2026: the rule with its source, what is rostered (· = nothing), what the machine wrote, what becomes of it. */
interface RuleDay {
  readonly rule: string;
  readonly planned: string;
  readonly punched: string;
  readonly part?: Pick<PartAbsence, 'kind' | 'from' | 'to'>;
  /** 补卡 */
  readonly added?: string;
  readonly becomes: Partial<DayResult>;
  readonly says: readonly DayResult['reasons'][number]['code'][];
}
const day = (
  rule: string,
  [planned, punched]: readonly [string, string],
  becomes: Partial<DayResult>,
  says: RuleDay['says'] = [],
  more: Pick<RuleDay, 'part' | 'added'> = {},
): RuleDay => ({ rule, planned, punched, becomes, says, ...more });

const story: Readonly<Record<number, RuleDay>> = {
  1: day(
    '劳动法第四十四条第三项: a statutory holiday, 300 %',
    ['值', '08:55 17:03'],
    { mark: 'holidayOvertime', overtimeKind: 'holiday', overtimeMinutes: 480 },
    ['holidayWork'],
  ),
  4: day(
    '劳动法第四十四条第二项: a rest day, 200 % or time off',
    ['值', '08:50 17:05'],
    { mark: 'restOvertime', overtimeKind: 'restDay', overtimeMinutes: 480 },
    ['restDayWork'],
  ),
  6: day('unrostered presence is a list to settle', ['·', '09:05 11:30'], { state: 'rest', mark: null, workedMinutes: 0 }, [
    'unrostered',
  ]),
  8: day('time before and after the shift and the lunch break are not paid', ['正', '08:25 17:35'], {
    mark: 'present',
    workedMinutes: 480,
    overtimeMinutes: 0,
  }),
  9: day(
    'late from the minute after the grace (rule of the hall)',
    ['正', '08:36 17:31'],
    { mark: 'late', lateMinutes: 6, workedMinutes: 474 },
    ['late'],
  ),
  10: day('国务院办公厅 holiday notice: a make-up Saturday is a workday', ['正', '08:24 17:31'], {
    mark: 'present',
    overtimeKind: 'workday',
    overtimeMinutes: 0,
    workedMinutes: 480,
  }),
  12: day('up to the grace nothing is late (rule of the hall)', ['正', '08:35 17:31'], { mark: 'present', lateMinutes: 0 }),
  13: day(
    'early from the minute before the grace (rule of the hall)',
    ['正', '08:22 17:20'],
    { mark: 'early', earlyMinutes: 10, workedMinutes: 470 },
    ['early'],
  ),
  14: day(
    'a missing departure is told, the day counts',
    ['正', '08:28'],
    { state: 'derived', mark: 'present', missingOut: true },
    ['missingOut'],
  ),
  15: day('a missing arrival has to be settled', ['正', '17:33'], { state: 'unmarked', mark: null }, ['missingIn']),
  16: day('rostered absence has to be settled', ['正', ''], { state: 'unmarked', mark: null, workedMinutes: 0 }, ['noPunch']),
  19: day('a split shift: two pairs make two worked intervals (practice)', ['两', '06:55 11:33 14:52 18:32'], {
    mark: 'present',
    workedMinutes: 480,
    worked: [
      { start: 420, end: 690 },
      { start: 900, end: 1110 },
    ],
  }),
  20: day('one side of a long break is missing, and said', ['两', '06:55 11:33 18:32'], { mark: 'present', workedMinutes: 480 }, [
    'missingBack',
  ]),
  21: day(
    '劳动法第四十四条第一项: staying on from the hall’s own number of minutes, 150 %',
    ['正', '08:20 18:40'],
    { mark: 'present', overtimeKind: 'workday', overtimeMinutes: 70, workedMinutes: 480 },
    ['overtime'],
  ),
  22: day(
    'a morning of leave: late is judged against the rest of the shift',
    ['正', '12:54 17:35'],
    { mark: 'present', lateMinutes: 0, workedMinutes: 270 },
    ['part'],
    { part: { kind: 'annual', from: 510, to: 720 } },
  ),
  23: day('公出 counts as worked', ['正', '08:22 17:31'], { mark: 'present', workedMinutes: 480 }, ['part'], {
    part: { kind: 'out', from: 840, to: 990 },
  }),
  26: day('a night is whole, on the day that it begins', ['夜', '19:52 +08:04'], {
    mark: 'present',
    workedMinutes: 480,
    lateMinutes: 0,
    missingOut: false,
  }),
  27: day('and the day after takes none of its punches', ['·', ''], { state: 'rest', punches: [] }),
  28: day('further punches within a shift do not matter', ['正', '08:21 10:02 12:03 12:58 15:00 17:33'], {
    mark: 'present',
    workedMinutes: 480,
  }),
  29: day('leave on the roster needs no punch', ['年', ''], { state: 'derived', mark: 'annual' }, ['plannedLeave']),
  30: day(
    '补卡 counts like a punch and is told; the raw punches stay',
    ['正', '17:36'],
    { mark: 'present', punches: [1056], added: [507], corrected: true },
    ['added'],
    { added: '08:27' },
  ),
};
const dates = Object.entries(story).map(([date, rule]) => ({ date: Number(date), ...rule }));

const person = { number: '3', name: '李晓燕', department: '窗口' };
const written: SampleDay[] = dates
  .filter((d) => d.punched !== '')
  .map((d) => ({ person, day: dayIn(MONTH, d.date), seconds: d.punched.split(' ').map((t) => clock(t) * 60) }));
const card = { first: '2026-10-01', last: '2026-11-01', between: '', rowPerTime: false, seconds: false };
const files: readonly (readonly [string, Uint8Array])[] = [
  ['attlog.dat', encoded(attlogText(written), 'gbk')],
  ['员工刷卡记录表.xls', oldSheetBytes(cardRecord(written, card))],
  ['员工刷卡记录表.xlsx', bookBytes([cardRecord(written, { ...card, rowPerTime: true })])],
  ['一人一行.xls', bookBytes([dayGrid(written, '2026-10-01', '2026-11-01', '考勤 2026-10-01 至 2026-11-01')], 'biff8')],
  ['企业微信.xlsx', bookBytes([wecomDetail(written)])],
  ['钉钉每日统计.xlsx', bookBytes([dingtalkDaily(written)])],
  ['钉钉月度汇总.xlsx', bookBytes([dingtalkMonthly(written, '2026-10-01', '2026-10-31')])],
  [
    '打卡.xlsx',
    bookBytes([punchTableSheet(written, ['工号', '姓名', '日期', '时间'], (p, m) => [p.number, p.name, m.day, m.time])]),
  ],
];

const absences = dates.flatMap(({ date, part }) => (part ? [aPart({ ...part, id: `p${date}`, day: dayIn(MONTH, date) })] : []));
const corrections = dates.flatMap(({ date, added }): PunchCorrection[] => {
  if (added === undefined) return [];
  const own = { id: `c${date}`, staffId: 'staff-0', day: dayIn(MONTH, date), at: `${dayIn(MONTH, date)} ${added}` };
  return [{ ...own, reason: '忘打卡', proofs: [], approvedBy: '周敏', madeAt: '', by: '周敏', afterLock: false }];
});
const cells = Object.assign({}, ...dates.map((d) => (d.planned === '·' ? {} : glyphs(d.date, d.planned, shifts))));

describe.each(files)('%s', (name, bytes) => {
  let results: readonly DayResult[] = [];
  beforeAll(async () => {
    const got = await readPunches(bytes, name);
    if (!got.ok) throw new Error(got.error.code);
    results = deriveDays(
      { cells, cellsBefore: {}, punches: got.value.reading.punches.map((p) => p.at), records: new Map(), absences, corrections },
      {
        days: monthInfo(MONTH, officialCalendars),
        shifts: new Map(shifts.map((s) => [s.id, s])),
        rules: defaultRules,
        now: dayNumber('2026-11-03') * 1440,
      },
    );
  });
  test.each(dates.map((d) => [d.date, d.rule, d] as const))('%s 日: %s', (date, _rule, { becomes, says }) => {
    const result = results[date - 1];
    expect(result).toMatchObject(becomes);
    expect(result?.reasons.map((r) => r.code)).toEqual(says);
  });
});
