import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankTakers } from '#src/shared/domain/roster/changes/rank-takers.ts';
import type { TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import { glyphs, hallMonth, type PersonMonth } from '#test/support/roster-month.ts';
import { onStandby, takeInput } from '#test/support/take-input.ts';

// 2026-10-12 is a Monday, 10-17 a Saturday.
const MONDAY = '2026-10-12';
const SATURDAY = '2026-10-17';
const giver: PersonMonth = { cells: glyphs(12, '正正正正正值') };
const order = (options: readonly TakeOption[]) => options.filter((o) => o.possible).map((o) => o.staffId);
const codes = (option: TakeOption | undefined) => option?.notes.map((n) => n.code);
const ranked = (people: readonly PersonMonth[], day = MONDAY, posts: readonly string[] = []) => {
  const hall = hallMonth({ people: [giver, ...people] });
  return rankTakers(hall, day, 'staff-0', takeInput(hall, posts));
};

describe('who can take this shift', () => {
  test('free people of the same post come before those of another post', () => {
    const options = ranked([{}, {}, {}], MONDAY, ['post-assist', 'post-guard', 'post-guide', 'post-assist']);
    expect(order(options)).toEqual(['staff-3', 'staff-2', 'staff-1']);
    expect(options.map((o) => codes(o)?.[1])).toEqual(['samePost', 'sameGroup', 'otherPost']);
  });

  test('stand-by of the day comes first, even with more hours', () => {
    const hall = hallMonth({ people: [giver, {}, { cells: glyphs(19, '正正正正正') }] });
    const options = rankTakers(hall, MONDAY, 'staff-0', takeInput(hall, [], { standbys: [onStandby(MONDAY, 'staff-2')] }));
    expect(order(options)).toEqual(['staff-2', 'staff-1']);
    expect(options[0]?.kind).toBe('standby');
    const other = rankTakers(hall, MONDAY, 'staff-0', takeInput(hall, [], { standbys: [onStandby(SATURDAY, 'staff-2')] }));
    expect(order(other)).toEqual(['staff-1', 'staff-2']);
  });

  test('a stand-by that was taken back does not count', () => {
    const hall = hallMonth({ people: [giver, {}, { cells: glyphs(19, '正') }] });
    const voided = { ...onStandby(MONDAY, 'staff-2'), voided: { at: '', by: '', reason: '' } };
    const [first] = rankTakers(hall, MONDAY, 'staff-0', takeInput(hall, [], { standbys: [voided] }));
    expect(first?.staffId).toBe('staff-1');
  });

  test('fewer hours first; on a rest day whoever has kept fewer of them', () => {
    expect(order(ranked([{ cells: glyphs(19, '正正') }, { cells: glyphs(19, '正') }]))).toEqual(['staff-2', 'staff-1']);
    // The same hours: one of them on a Sunday.
    const [first] = ranked([{ cells: glyphs(11, '正') }, { cells: glyphs(19, '正') }], SATURDAY);
    expect(first?.staffId).toBe('staff-2');
  });

  test('a late shift goes to whoever has had fewer of them', () => {
    const hall = hallMonth({ people: [{ cells: glyphs(12, '晚') }, { cells: glyphs(19, '晚') }, { cells: glyphs(19, '午') }] });
    expect(order(rankTakers(hall, MONDAY, 'staff-0', takeInput(hall)))).toEqual(['staff-2', 'staff-1']);
  });

  test('a broken soft rule lowers the rank and is named (通行做法: 11 hours between two shifts)', () => {
    // 晚 ends at 20:00, 早 of the next day begins at 7:30: eleven and a half hours.
    const hall = hallMonth({
      people: [{ cells: glyphs(13, '早') }, { cells: glyphs(12, '晚') }, { cells: glyphs(19, '正正正') }],
      rules: { restBetween: 12 * 60 },
    });
    const options = rankTakers(hall, '2026-10-13', 'staff-0', takeInput(hall));
    expect(order(options)).toEqual(['staff-2', 'staff-1']);
    expect(options[1]?.verdict.reasons.map((b) => b.ruleId)).toEqual(['restBetween']);
    expect(codes(options[1])).toContain('rule');
  });

  test('a seventh day in the week is impossible and stands last (《劳动法》第三十八条)', () => {
    const options = ranked([{ cells: glyphs(12, '正正正正正休正') }, { cells: glyphs(19, '正正正正正正') }], SATURDAY);
    expect(options.map((o) => [o.staffId, o.possible])).toEqual([
      ['staff-2', true],
      ['staff-1', false],
    ]);
    expect(options[1]?.verdict.hard.map((b) => b.ruleId)).toEqual(['restDayAWeek']);
  });

  test('untrained people are never offered (《安全生产法》第二十八条)', () => {
    const [only] = ranked([{ member: { trainedDay: '' } }]);
    expect(only?.possible).toBe(false);
    expect(only?.verdict.hard.map((b) => b.ruleId)).toEqual(['notTrained']);
  });

  test('leave and the same shift make it impossible; time off in lieu and another shift only dearer', () => {
    const cellOf = (text: string): PersonMonth => ({ cells: glyphs(12, text) });
    const options = ranked([cellOf('年'), cellOf('正'), cellOf('调'), cellOf('晚'), cellOf('休')]);
    expect(order(options)).toEqual(['staff-5', 'staff-4', 'staff-3']);
    expect(options.map((o) => codes(o)?.[0])).toEqual(['free', 'moves', 'inLieu', 'onLeave', 'working']);
  });

  test('moving somebody who would leave a gap elsewhere counts as a broken rule', () => {
    const noon = {
      id: 'demand-noon',
      hallId: 'hall-1',
      name: '午间',
      postIds: [],
      shiftTypeIds: ['shift-wan'],
      ...{ workday: 1, restDay: 0, holiday: 0, order: 1 },
    };
    const hall = hallMonth({ people: [giver, { cells: glyphs(12, '晚') }], demands: [noon] });
    const [only] = rankTakers(hall, MONDAY, 'staff-0', takeInput(hall));
    expect(only?.verdict.reasons.map((b) => b.ruleId)).toEqual(['demandShort']);
  });

  test('a wish to be off and leave that is asked for lower the rank', () => {
    const hall = hallMonth({ people: [giver, {}, {}, {}] });
    const wish = { id: 'w', staffId: 'staff-1', day: MONDAY, shiftTypeId: '', want: true, weight: 3, note: '' } as const;
    const asked: LeaveRequest = {
      ...({ id: 'l', staffId: 'staff-2', leave: 'annual', from: MONDAY, to: MONDAY, reason: '', status: 'asked' } as const),
      ...{ askedAt: '', decidedBy: '', decidedAt: '', decisionNote: '' },
    };
    const options = rankTakers(hall, MONDAY, 'staff-0', takeInput(hall, [], { wishes: [wish], leaveRequests: [asked] }));
    expect(order(options)).toEqual(['staff-3', 'staff-1', 'staff-2']);
  });

  test('tells the last day worked, the run of days and the month so far', () => {
    const [only] = ranked([{ cells: glyphs(8, '正正休休休正晚') }]);
    expect(only?.figures).toMatchObject({ lastWorked: '2026-10-09', run: 3, minutes: 32 * 60, late: 1 });
  });

  test('nobody is asked for a day without a shift', () => {
    expect(ranked([{}], '2026-10-18')).toEqual([]);
  });

  test('possible ones are always before impossible ones, cheap before dear, everybody once', () => {
    const row = fc.array(fc.constantFrom('正', '晚', '早', '夜', '年', '调', '休'), { minLength: 31, maxLength: 31 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 31 }), (rows, date) => {
        const hall = hallMonth({ people: rows.map((r) => ({ cells: glyphs(1, r.join('')) })) });
        const day = `2026-10-${String(date).padStart(2, '0')}`;
        const options = rankTakers(hall, day, 'staff-0', takeInput(hall));
        if (options.length === 0) return hall.people[0]?.cells[date]?.kind !== 'shift';
        const firstNo = options.findIndex((o) => !o.possible);
        expect(options.slice(firstNo < 0 ? options.length : firstNo).some((o) => o.possible)).toBe(false);
        const costs = options.filter((o) => o.possible).map((o) => o.cost);
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
        expect(new Set(options.map((o) => o.staffId)).size).toBe(rows.length - 1);
        return true;
      }),
      { numRuns: 60 },
    );
  });
});
