import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCells } from '#src/shared/domain/roster/changes/change-cells.ts';
import { explainInstead, explainOthers, nearestOthers } from '#src/shared/domain/roster/explain/instead.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import { aDemand } from '#test/support/demand.ts';
import { explainInput } from '#test/support/explain.ts';
import { glyphs, hallMonth, type PersonMonth } from '#test/support/roster-month.ts';
import { takeInput } from '#test/support/take-input.ts';

// 2026-10-12 is a Monday, 10-17 a Saturday.
const [MONDAY, SATURDAY] = ['2026-10-12', '2026-10-17'];
const holder: PersonMonth = { cells: glyphs(12, '正正正正休值') };
/** Why the second person has not the first one's shift. */
const why = (other: PersonMonth, day: string, posts: readonly string[] = []) => {
  const hall = hallMonth({ people: [holder, other], demands: [aDemand({ workday: 1, restDay: 1 })] });
  const found = explainInstead(hall, 'staff-1', day, 'staff-0', explainInput(hall, takeInput(hall, posts)));
  return found?.against.map((a) => (a.code === 'rule' ? a.breach.ruleId : a.code));
};

describe('why not this one', () => {
  test('on leave, this shift already, another shift, another post', () => {
    expect(why({ cells: glyphs(12, '年') }, MONDAY)).toEqual(['onLeave']);
    expect(why({ cells: glyphs(12, '正') }, MONDAY)).toEqual(['working']);
    expect(why({ cells: glyphs(12, '早') }, MONDAY)).toEqual(['moves']);
    expect(why({}, MONDAY, ['post-window', 'post-guard'])).toEqual(['otherPost']);
  });
  test('a rule: the week’s hours (《劳动法》第三十六条), training (《安全生产法》第二十八条)', () => {
    expect(why({ cells: glyphs(12, '正正正正正') }, SATURDAY)).toContain('weekMaximum');
    expect(why({ member: { trainedDay: '' } }, MONDAY)).toEqual(['notTrained']);
  });
  test('would have more weekend duty than the holder, in days', () => {
    const hall = hallMonth({ people: [holder, { cells: glyphs(24, '值') }] });
    const found = explainInstead(hall, 'staff-1', SATURDAY, 'staff-0', explainInput(hall));
    expect(found?.against).toEqual([{ code: 'more', figure: 'restDays', theirs: 2, holders: 1 }]);
  });
  test('on an ordinary day the hours decide', () => {
    expect(why({ cells: glyphs(19, '正正正正正') }, MONDAY)).toEqual(['more']);
    expect(why({ cells: glyphs(19, '正') }, MONDAY)).toEqual([]);
  });
  test('nobody to compare on a day off', () => {
    const hall = hallMonth({ people: [holder, {}] });
    expect(explainInstead(hall, 'staff-1', '2026-10-16', 'staff-0', explainInput(hall))).toBeUndefined();
  });
  test('named without being asked for: the nearest few, nobody with the same shift or of another trade', () => {
    const people = [holder, { cells: glyphs(12, '正') }, {}, {}, {}, {}, {}];
    const hall = hallMonth({ people });
    const posts = ['', '', 'post-guard', '', '', '', ''].map((p) => p || 'post-window');
    const others = explainOthers(hall, { staffId: 'staff-0', day: MONDAY }, takeInput(hall, posts));
    expect(others).toHaveLength(6);
    expect(nearestOthers(others).map((o) => o.staffId)).toEqual(['staff-3', 'staff-4', 'staff-5', 'staff-6']);
  });
});

test('on any roster: where no rule stands against somebody, the change breaks none', () => {
  const month = fc
    .array(fc.constantFrom('正', '正', '早', '值', '夜', '休', '休', '年'), { minLength: 31, maxLength: 31 })
    .map((list) => ({ cells: glyphs(1, list.join('')) }));
  fc.assert(
    fc.property(fc.array(month, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 31 }), (people, date) => {
      const hall = hallMonth({ people });
      const hard = (context: typeof hall) => checkRoster(context).filter((b) => b.severity === 'hard').length;
      const day = hall.days[date - 1]?.day ?? '';
      for (const { against, option } of explainOthers(hall, { staffId: 'staff-0', day }, explainInput(hall)))
        if (option.possible && !against.some((a) => a.code === 'rule'))
          expect(hard(withCells(hall, option.cells))).toBeLessThanOrEqual(hard(hall));
    }),
    { numRuns: 40 },
  );
});
