import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import { approvable, decideOvertime, overtimeDoubts } from '#src/shared/domain/attendance/overtime/decide.ts';
import { overtimeEntries, overtimeMeter, overtimeRate, overtimeTotals } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { DayKind } from '#src/shared/domain/calendar/types.ts';
import { dayOf } from '#test/support/attendance-day.ts';

const made = { at: '2026-10-20T09:00:00+08:00', by: '周敏' };
const choice = (day: string, pay: OvertimeChoice['pay']): [string, OvertimeChoice] => [
  `${day}:staff-0`,
  { id: `${day}:staff-0`, day, staffId: 'staff-0', pay, approvedBy: '', reason: '', ...made },
];
const a = (kind: DayKind, isProtected = false) => ({ kind, isProtected });
const base = dayOf({ planned: '休' });
const on = (day: string, overtimeKind: typeof base.overtimeKind, overtimeMinutes: number) => ({
  ...base,
  day,
  overtimeKind,
  overtimeMinutes,
});
const month = [on('2026-10-02', 'holiday', 480), on('2026-10-14', 'workday', 60), on('2026-10-17', 'restDay', 420)];

describe('劳动法第四十四条: pay by kind of day', () => {
  test('150 % on a workday, 200 % on a rest day, 300 % on a statutory holiday', () => {
    expect(overtimeRate).toEqual({ workday: 150, restDay: 200, holiday: 300 });
  });

  test('rest-day work is given back unless it is to be paid; nothing else can be given back', () => {
    const given = overtimeEntries('staff-0', month, new Map());
    expect(given.map((e) => e.pay)).toEqual(['money', 'money', 'timeOff']);
    const paid = overtimeEntries('staff-0', month, new Map([choice('2026-10-17', 'money'), choice('2026-10-02', 'timeOff')]));
    expect(paid.map((e) => e.pay)).toEqual(['money', 'money', 'money']);
    const ask = { day: '2026-10-02', staffId: 'staff-0', pay: 'timeOff' } as const;
    expect(decideOvertime(undefined, ask, a('holiday'), made)).toMatchObject({ ok: false, error: { code: 'overtime/pay-only' } });
    expect(decideOvertime(undefined, ask, a('workday'), made).ok).toBe(false);
    expect(decideOvertime(undefined, ask, a('restDay'), made)).toMatchObject({ ok: true, value: { pay: 'timeOff', ...made } });
  });

  test('approving keeps how it is paid, and paying keeps who approved', () => {
    const head = { day: '2026-10-17', staffId: 'staff-0' };
    const paid = decideOvertime(undefined, { ...head, pay: 'money', reason: ' 窗口离不开 ' }, a('restDay'), made);
    const approved = paid.ok ? decideOvertime(paid.value, { ...head, approvedBy: '李局' }, a('restDay'), made) : paid;
    expect(approved).toMatchObject({ value: { pay: 'money', approvedBy: '李局', reason: '窗口离不开' } });
  });
});

describe('劳动法第四十一条: three hours a day, 36 hours a month', () => {
  test('time that is given back does not count against the 36 hours; the meter says what is left', () => {
    expect(overtimeMeter(overtimeEntries('staff-0', month, new Map()), 2160)).toMatchObject({
      counted: 540,
      left: 1620,
      over: 0,
    });
    const paid = overtimeEntries('staff-0', month, new Map([choice('2026-10-17', 'money')]));
    expect(overtimeMeter(paid, 900)).toMatchObject({ counted: 960, left: 0, over: 60 });
  });

  test('more than three hours beyond a shift is named; a rest day of seven hours is none', () => {
    const days = [on('2026-10-14', 'workday', 181), on('2026-10-15', 'workday', 180), on('2026-10-17', 'restDay', 420)];
    expect(overtimeMeter(overtimeEntries('staff-0', days, new Map()), 2160).longDays).toEqual(['2026-10-14']);
  });
});

describe('加班审批', () => {
  const head = { day: '2026-10-17', staffId: 'staff-0' };
  test('《女职工劳动保护特别规定》第六、九条: never approved for a protected person; what was worked is still paid', () => {
    const refused = decideOvertime(undefined, { ...head, approvedBy: '李局', reason: '人手不够' }, a('workday', true), made);
    expect(refused).toEqual({ ok: false, error: { code: 'overtime/protected', detail: { day: '2026-10-17' } } });
    expect(decideOvertime(undefined, { ...head, pay: 'money' }, a('restDay', true), made).ok).toBe(true);
    expect(decideOvertime(undefined, { ...head, approvedBy: '' }, a('workday', true), made).ok).toBe(true);
  });
  test('an approval is taken back with an empty name; who it was stays in the journal', () => {
    const approved = decideOvertime(undefined, { ...head, approvedBy: ' 李局 ', reason: '节日值班' }, a('restDay'), made);
    if (!approved.ok) throw new Error(approved.error.code);
    expect(approved.value.approvedBy).toBe('李局');
    const back = decideOvertime(approved.value, { ...head, approvedBy: '' }, a('restDay'), made);
    expect(back).toMatchObject({ value: { approvedBy: '', reason: '节日值班' } });
  });
  test('《劳动法》第四十一条: beyond three hours a day or the month’s limit somebody has to say why', () => {
    const days = [on('2026-10-14', 'workday', 181), on('2026-10-15', 'workday', 60), on('2026-10-17', 'restDay', 420)];
    const entries = overtimeEntries('staff-0', days, new Map());
    const doubtsOf = (limit: number, isProtected = false) =>
      entries.map((e) => overtimeDoubts(e, overtimeMeter(entries, limit), isProtected));
    expect(doubtsOf(2160)).toEqual([['longDay'], [], []]);
    // Rest-day work that is given back is no part of the month's 36 hours.
    expect(doubtsOf(240)).toEqual([['longDay', 'overMonth'], ['overMonth'], []]);
    expect(doubtsOf(2160, true)).toEqual([['protected', 'longDay'], ['protected'], ['protected']]);
    expect(approvable(['longDay'], ' ')).toEqual({ ok: false, error: { code: 'overtime/reason', at: 'reason' } });
    expect(approvable(['longDay', 'overMonth'], '系统升级').ok).toBe(true);
    expect(approvable([], '').ok).toBe(true);
  });
});

test('the kinds always add up to the total, and paid plus given back too', () => {
  const entry = fc.record({
    staffId: fc.constant('staff-0'),
    day: fc.constant('2026-10-17'),
    kind: fc.constantFrom('workday', 'restDay', 'holiday'),
    minutes: fc.integer({ min: 1, max: 900 }),
    pay: fc.constantFrom('money', 'timeOff'),
    approvedBy: fc.constantFrom('', '周敏'),
    reason: fc.constant(''),
  } as const);
  const lawful = entry.map((e) => ({ ...e, pay: e.kind === 'restDay' ? e.pay : ('money' as const) }));
  fc.assert(
    fc.property(fc.array(lawful), (entries) => {
      const t = overtimeTotals(entries);
      expect(t.workday + t.restDayPaid + t.restDayOff + t.holiday).toBe(t.total);
      expect(t.counted + t.restDayOff).toBe(t.total);
      expect(t.total).toBe(entries.reduce((n, e) => n + e.minutes, 0));
    }),
  );
});
