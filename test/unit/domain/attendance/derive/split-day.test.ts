import { describe, expect, test } from 'vitest';
import { aPart, dayOf } from '#test/support/attendance-day.ts';
import { aShift } from '#test/support/shifts.ts';

const codes = (story: Parameters<typeof dayOf>[0]) => dayOf(story).reasons.map((r) => r.code);
/** 08:30–12:00 and 14:30–18:00: people go home at noon. */
const split = aShift({ start: 510, end: 1080, breaks: [{ start: 720, end: 870 }] });
const ofSplit = (...punches: readonly string[]) => ({ planned: '休', shift: split, punches });

describe('a split shift, four punches a day (common practice of halls that close at noon)', () => {
  test('two pairs make two worked intervals', () => {
    expect(dayOf(ofSplit('08:25', '12:03', '14:20', '18:02'))).toMatchObject({
      mark: 'present',
      workedMinutes: 420,
      worked: [
        { start: 510, end: 720 },
        { start: 870, end: 1080 },
      ],
      reasons: [],
    });
  });
  test('leaving before the break and coming back after it are counted and told apart', () => {
    const day = dayOf(ofSplit('08:25', '11:40', '14:50', '18:02'));
    expect(day).toMatchObject({ mark: 'late', earlyMinutes: 20, lateMinutes: 20, workedMinutes: 380 });
    expect(day.reasons).toEqual([
      { code: 'leftEarly', detail: { minutes: 20, grace: 5 } },
      { code: 'backLate', detail: { minutes: 20, grace: 5 } },
    ]);
  });
  test('one punch in the middle: the other side is missing, said, and counts as rostered', () => {
    expect(codes(ofSplit('08:25', '12:03', '18:02'))).toEqual(['missingBack']);
    expect(codes(ofSplit('08:25', '14:22', '18:02'))).toEqual(['missingLeft']);
    expect(dayOf(ofSplit('08:25', '12:03', '18:02')).workedMinutes).toBe(420);
  });
  test('no punch in the middle is said, and nothing is taken away', () => {
    expect(codes(ofSplit('08:25', '18:02'))).toEqual(['noMiddle']);
    expect(dayOf(ofSplit('08:25', '18:02'))).toMatchObject({ mark: 'present', workedMinutes: 420 });
  });
  test('six punches: those nearest the break are its pair', () => {
    expect(dayOf(ofSplit('08:25', '10:40', '12:01', '14:28', '16:00', '18:02'))).toMatchObject({
      workedMinutes: 420,
      reasons: [],
    });
  });
  test('two touches within two minutes are one', () => {
    expect(codes(ofSplit('08:25', '12:01', '12:02', '18:02'))).toEqual(['missingBack']);
  });
  test('from how long a break on people punch is the hall’s own rule; 0 = at none', () => {
    const story = ofSplit('08:25', '12:03', '18:02');
    expect(codes({ ...story, rules: { splitBreak: 150 } })).toEqual(['missingBack']);
    expect(codes({ ...story, rules: { splitBreak: 151 } })).toEqual([]);
    expect(codes({ ...story, rules: { splitBreak: 0 } })).toEqual([]);
  });
  test('a lunch hour and a rest at night ask for no punches', () => {
    expect(codes({ planned: '正', punches: ['08:25', '17:35'] })).toEqual([]);
    expect(codes({ planned: '夜', punches: ['19:50', '+08:05'] })).toEqual([]);
  });
});

describe('half-day leave and 公出 (contract: half days; 公出 counts as worked)', () => {
  test('late is judged against what remains of the shift', () => {
    const absences = [aPart({ kind: 'annual' })];
    expect(dayOf({ planned: '正', punches: ['12:55', '17:35'], absences })).toMatchObject({
      mark: 'present',
      lateMinutes: 0,
      workedMinutes: 270,
      parts: [{ kind: 'annual', minutes: 210, days: 0.5 }],
    });
    expect(dayOf({ planned: '正', punches: ['13:10', '17:35'], absences })).toMatchObject({ mark: 'late', lateMinutes: 10 });
  });
  test('an afternoon off lets one leave at noon, without overtime for staying until one', () => {
    const absences = [aPart({ kind: 'sick', from: 780, to: 1050 })];
    expect(dayOf({ planned: '正', punches: ['08:25', '13:40'], absences })).toMatchObject({
      mark: 'present',
      earlyMinutes: 0,
      workedMinutes: 210,
      overtimeMinutes: 0,
    });
  });
  test('公出 is worked time and needs no punch', () => {
    expect(dayOf({ planned: '正', punches: ['13:00', '17:35'], absences: [aPart()] })).toMatchObject({
      mark: 'present',
      workedMinutes: 480,
    });
  });
  test('both halves away: the whole day is settled without a punch', () => {
    const both = [aPart({ kind: 'annual' }), aPart({ kind: 'annual', from: 780, to: 1050 })];
    expect(dayOf({ planned: '正', absences: both })).toMatchObject({ state: 'derived', mark: 'annual', workedMinutes: 0 });
    expect(dayOf({ planned: '正', absences: [aPart({ from: 0, to: 1440 })] })).toMatchObject({ mark: 'out', workedMinutes: 480 });
  });
  test('nobody came for the other half: still to be settled', () => {
    expect(dayOf({ planned: '正', absences: [aPart()] }).state).toBe('unmarked');
  });
  test('a mark by hand for the whole day takes the place of the half', () => {
    expect(dayOf({ planned: '正', absences: [aPart()], record: { mark: 'sick' } }).parts).toEqual([]);
  });
});

describe('补卡, overtime and 旷工 by rule', () => {
  test('a 补卡 counts like a punch, is told, and the raw punches stay as they were', () => {
    const day = dayOf({ planned: '正', punches: ['17:35'], added: ['08:28'] });
    expect(day).toMatchObject({ state: 'derived', mark: 'present', inAt: 508, punches: [1055], added: [508], corrected: true });
    expect(day.reasons.map((r) => r.code)).toEqual(['added']);
  });
  test('work beyond the shift counts up to the last punch, from the hall’s own number of minutes on', () => {
    expect(dayOf({ planned: '正', punches: ['08:25', '17:59'] }).overtimeMinutes).toBe(0);
    expect(dayOf({ planned: '正', punches: ['08:25', '18:00'] })).toMatchObject({ overtimeMinutes: 30, workedMinutes: 480 });
    expect(dayOf({ planned: '正', punches: ['08:25', '18:00'], rules: { overtimeFrom: 60 } }).overtimeMinutes).toBe(0);
    expect(codes({ planned: '正', punches: ['08:25', '19:00'] })).toEqual(['overtime']);
  });
  test('beyond a rest day’s shift it adds to the rest day’s overtime (劳动法第四十四条)', () => {
    expect(dayOf({ day: '2026-10-18', planned: '值', punches: ['08:50', '18:00'] }).overtimeMinutes).toBe(540);
  });
  test('旷工 by lateness says from which minute on (hall’s own rule)', () => {
    const day = dayOf({ planned: '正', punches: ['10:31', '17:30'], rules: { absentAfter: 120 } });
    expect(day.reasons.find((r) => r.code === 'tooLate')?.detail).toEqual({ minutes: 121, after: 120 });
  });
});
