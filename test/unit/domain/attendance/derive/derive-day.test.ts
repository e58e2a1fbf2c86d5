import { describe, expect, test } from 'vitest';
import { dayOf } from '#test/support/attendance-day.ts';

const codes = (story: Parameters<typeof dayOf>[0]) => dayOf(story).reasons.map((r) => r.code);

describe('a workday on 正班, 08:30 to 17:30, five minutes of grace', () => {
  test.each([
    ['on time', ['08:20', '17:35'], 'present', 0, 0],
    ['within the grace', ['08:35', '17:25'], 'present', 0, 0],
    ['a minute past the grace is late from the start of the shift', ['08:36', '17:30'], 'late', 6, 0],
    ['a minute before the grace is early', ['08:30', '17:24'], 'early', 0, 6],
    ['late and early are both counted', ['08:50', '17:00'], 'late', 20, 30],
    ['punches between do not matter', ['08:20', '12:01', '12:58', '17:35'], 'present', 0, 0],
  ] as const)('%s', (_, punches, mark, late, early) => {
    expect(dayOf({ planned: '正', punches })).toMatchObject({
      state: 'derived',
      mark,
      lateMinutes: late,
      earlyMinutes: early,
      overtimeMinutes: 0,
    });
  });
  test('time before and after the shift is not paid, the lunch break neither', () => {
    expect(dayOf({ planned: '正', punches: ['07:00', '20:00'] }).workedMinutes).toBe(480);
    expect(dayOf({ planned: '正', punches: ['09:30', '17:30'] }).workedMinutes).toBe(420);
  });
  test('no departure is told once the shift is over, and the day still counts', () => {
    expect(dayOf({ planned: '正', punches: ['08:20'] })).toMatchObject({ state: 'derived', missingOut: true, outAt: null });
    expect(dayOf({ planned: '正', punches: ['08:20'], now: '12:00' })).toMatchObject({ missingOut: false, mark: 'present' });
  });
  test('no arrival has to be settled by somebody', () => {
    expect(dayOf({ planned: '正', punches: ['17:35'] })).toMatchObject({ state: 'unmarked', mark: null, inAt: null });
    expect(codes({ planned: '正', punches: ['17:35'] })).toEqual(['missingIn']);
  });
  test('no punch: not yet until the grace is over, then to be settled', () => {
    expect(dayOf({ planned: '正', now: '08:35' }).state).toBe('notYet');
    expect(dayOf({ planned: '正', now: '08:36' }).state).toBe('unmarked');
    expect(codes({ planned: '正' })).toEqual(['noPunch']);
  });
  test('very late is 旷工 only where the hall says so', () => {
    const story = { planned: '正', punches: ['10:31', '17:30'] };
    expect(dayOf(story).mark).toBe('late');
    expect(dayOf({ ...story, rules: { absentAfter: 120 } }).mark).toBe('absent');
    expect(dayOf({ ...story, rules: { absentAfter: 121 } }).mark).toBe('late');
  });
});

describe('days without a shift', () => {
  test('rest is rest; leave is its kind; punches on either are told', () => {
    expect(dayOf({ planned: '休' })).toMatchObject({ state: 'rest', mark: null, reasons: [] });
    expect(dayOf({ planned: '病' })).toMatchObject({ state: 'derived', mark: 'sick', workedMinutes: 0 });
    expect(codes({ planned: '病', punches: ['08:20'] })).toEqual(['plannedLeave', 'punchedOnLeave']);
    expect(codes({ planned: '休', punches: ['08:20'] })).toEqual(['unrostered']);
  });
});

describe('《劳动法》第四十四条: work on days off', () => {
  test('on a rest day it is 公休加班, on a holiday 节日加班', () => {
    const punches = ['08:50', '17:10'];
    expect(dayOf({ day: '2026-10-18', planned: '值', punches })).toMatchObject({
      mark: 'restOvertime',
      overtimeKind: 'restDay',
      overtimeMinutes: 480,
    });
    expect(dayOf({ day: '2026-10-01', planned: '值', punches })).toMatchObject({
      mark: 'holidayOvertime',
      overtimeKind: 'holiday',
      overtimeMinutes: 480,
    });
  });
  test('a make-up Saturday is a workday', () => {
    expect(dayOf({ day: '2026-10-10', planned: '正', punches: ['08:20', '17:40'] })).toMatchObject({
      mark: 'present',
      overtimeMinutes: 0,
    });
  });
});

describe('a night from 20:00 to 08:00', () => {
  test('belongs whole to the day it begins on', () => {
    expect(dayOf({ planned: '夜', punches: ['19:50', '+08:05'] })).toMatchObject({
      mark: 'present',
      inAt: 1190,
      outAt: 1440 + 485,
      workedMinutes: 480,
      missingOut: false,
    });
  });
  test('is early when left before the morning', () => {
    expect(dayOf({ planned: '夜', punches: ['19:50', '+07:00'] })).toMatchObject({ mark: 'early', earlyMinutes: 60 });
  });
});

describe('a mark set by hand', () => {
  test('wins over what follows from the punches', () => {
    const day = dayOf({ planned: '正', punches: ['09:30', '17:30'], record: { mark: 'out' } });
    expect(day).toMatchObject({ state: 'marked', mark: 'out', lateMinutes: 0 });
    expect(day.reasons.at(-1)?.code).toBe('markedByHand');
  });
  test('settles a day that nobody knew about', () => {
    expect(dayOf({ planned: '正', record: { mark: 'absent' } })).toMatchObject({
      state: 'marked',
      mark: 'absent',
      workedMinutes: 0,
    });
  });
  test('taken back, the derived value shows again', () => {
    expect(dayOf({ planned: '正', punches: ['08:20', '17:40'], record: { mark: null } })).toMatchObject({
      state: 'derived',
      mark: 'present',
    });
  });
  test('an arrival set by hand replaces the missing one', () => {
    expect(dayOf({ planned: '正', punches: ['17:40'], record: { inAt: 510 } })).toMatchObject({
      state: 'derived',
      mark: 'present',
      inAt: 510,
      workedMinutes: 480,
    });
  });
});
