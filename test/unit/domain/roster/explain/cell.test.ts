import { describe, expect, test } from 'vitest';
import { explainCell } from '#src/shared/domain/roster/explain/cell.ts';
import type { ExplainInput } from '#src/shared/domain/roster/explain/types.ts';
import type { LeaveRequest, RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { aDemand, anException } from '#test/support/demand.ts';
import { explainInput } from '#test/support/explain.ts';
import { glyphs, type HallMonth, hallMonth, type PersonMonth } from '#test/support/roster-month.ts';
import { onStandby, publishedAs } from '#test/support/take-input.ts';

// 2026-10-12 is a Monday, 10-17 a Saturday.
const [MONDAY, TUESDAY, SATURDAY] = ['2026-10-12', '2026-10-13', '2026-10-17'];
const hallOf = (people: readonly PersonMonth[], rest: Partial<HallMonth> = {}) =>
  hallMonth({ people, demands: [aDemand()], ...rest });
const of = (hall: ReturnType<typeof hallOf>, day: string, patch: Partial<ExplainInput> = {}) =>
  explainCell(hall, { staffId: 'staff-0', day }, explainInput(hall, patch));
const codes = (hall: ReturnType<typeof hallOf>, day: string, patch: Partial<ExplainInput> = {}) =>
  of(hall, day, patch)?.reasons.map((r) => r.code);
const wish = (patch: Partial<RosterWish>): RosterWish => ({
  ...{ id: 'w', staffId: 'staff-0', day: MONDAY, shiftTypeId: '', want: true, weight: 1, note: '' },
  ...patch,
});

describe('why somebody has a shift', () => {
  test('the demand it meets, how many are needed and who else covers it', () => {
    const hall = hallOf([{ cells: glyphs(12, '正') }, { cells: glyphs(12, '早') }, {}]);
    expect(of(hall, MONDAY)?.reasons).toMatchObject([{ code: 'covers', planned: 2, needed: 2, others: ['staff-1'] }]);
  });
  test('no demand asks for it', () => {
    const hall = hallOf([{ cells: glyphs(12, '正') }], { demands: [aDemand({ shiftTypeIds: ['shift-wu'] })] });
    expect(codes(hall, MONDAY)).toEqual(['noDemand']);
  });
  test('a wish that is met, and one that is not', () => {
    const hall = hallOf([{ cells: glyphs(12, '晚') }]);
    expect(codes(hall, MONDAY, { wishes: [wish({ shiftTypeId: 'shift-wan' })] })).toContain('wishMet');
    expect(codes(hall, MONDAY, { wishes: [wish({})] })).toContain('wishMissed');
    expect(codes(hall, MONDAY, { wishes: [wish({ voided: { at: '', by: '', reason: '' } })] })).toEqual(['covers']);
  });
  test('hours and the duties of the day beside those of the same post', () => {
    const others = [{ cells: glyphs(17, '值值') }, { cells: glyphs(19, '正') }, {}];
    const hall = hallOf([{ cells: glyphs(17, '值') }, ...others]);
    expect(of(hall, SATURDAY)?.comparisons).toEqual([
      { figure: 'minutes', own: 480, least: 480, most: 960, others: 2 },
      { figure: 'restDays', own: 1, least: 0, most: 2, others: 2 },
    ]);
    const late = hallOf([{ cells: glyphs(12, '晚') }]);
    expect(of(late, MONDAY)?.comparisons.map((c) => [c.figure, c.others])).toEqual([
      ['minutes', 0],
      ['late', 0],
    ]);
  });
  test('where it comes from: the draft, a version, an edit since then', () => {
    const hall = hallOf([{ cells: glyphs(12, '正早') }]);
    expect(of(hall, MONDAY)?.origin).toEqual({ code: 'draft' });
    const first = publishedAs(hallOf([{ cells: glyphs(12, '正正') }]));
    const second = publishedAs(hallOf([{ cells: glyphs(12, '正早') }]), { version: 2 });
    expect(of(hall, MONDAY, { publications: [second, first] })?.origin).toEqual({ code: 'published', version: 1 });
    expect(of(hall, TUESDAY, { publications: [second, first] })?.origin).toEqual({ code: 'published', version: 2 });
    expect(of(hall, TUESDAY, { publications: [first] })?.origin).toEqual({ code: 'edited', version: 1 });
    expect(of(hall, '2026-10-14', { publications: [second, first] })?.origin).toBeUndefined();
  });
});

describe('why somebody is off', () => {
  test('after a night shift', () => {
    expect(codes(hallOf([{ cells: glyphs(12, '夜') }]), TUESDAY)?.[0]).toBe('afterNight');
  });
  test('a day on which nobody of the post is needed, or no demand counts the post', () => {
    expect(codes(hallOf([{}]), SATURDAY)).toEqual(['dayOff']);
    expect(codes(hallOf([{}], { demands: [aDemand({ postIds: ['post-guard'] })] }), MONDAY)).toEqual(['notCounted']);
  });
  test('enough people, and the rule that one more day would break (《劳动法》第三十六条)', () => {
    const served = { cells: glyphs(17, '值') };
    const hall = hallOf([{ cells: glyphs(12, '正正正正正') }, served], { exceptions: [anException(17, 1)] });
    const reasons = of(hall, SATURDAY)?.reasons;
    expect(reasons).toMatchObject([{ code: 'rule', breach: { ruleId: 'weekMaximum' } }, { code: 'enough' }]);
  });
  test('a demand is short and nothing keeps the person from it: said as it is', () => {
    expect(of(hallOf([{}]), MONDAY)?.reasons).toMatchObject([{ code: 'couldWork', shiftTypeId: 'shift-zheng' }]);
  });
  test('short, but a rule forbids it', () => {
    expect(codes(hallOf([{ member: { trainedDay: '' } }]), MONDAY)).toEqual(['rule']);
  });
  test('on stand-by, a wish for rest, the hours of the month reached', () => {
    const input = { standbys: [onStandby(MONDAY, 'staff-0')], wishes: [wish({})] };
    expect(codes(hallOf([{}], { exceptions: [anException(12, 0)] }), MONDAY, input)).toEqual(['standby', 'dayOff', 'wishMet']);
    const full = hallOf([{ cells: { ...glyphs(1, '值'.repeat(11)), ...glyphs(13, '正'.repeat(19)) } }]);
    expect(codes(full, MONDAY)).toContain('hoursFull');
  });
  test('leave with the request that granted it', () => {
    const request: LeaveRequest = {
      ...{ id: 'l', staffId: 'staff-0', leave: 'annual', from: MONDAY, to: TUESDAY, reason: '回家', status: 'granted' },
      ...{ askedAt: '', decidedBy: '周敏', decidedAt: '', decisionNote: '' },
    };
    const hall = hallOf([{ cells: glyphs(12, '年年') }]);
    expect(of(hall, TUESDAY, { leaveRequests: [request] })?.reasons).toEqual([{ code: 'leave', leave: 'annual', request }]);
    expect(of(hall, TUESDAY)?.reasons).toEqual([{ code: 'leave', leave: 'annual', request: undefined }]);
  });
});

test('a person or a day that the month does not have', () => {
  const hall = hallOf([{}]);
  expect(of(hall, '2026-11-02')).toBeUndefined();
  expect(explainCell(hall, { staffId: 'nobody', day: MONDAY }, explainInput(hall))).toBeUndefined();
});
