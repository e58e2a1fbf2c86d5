import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import { type Fix, suggestFixes } from '#src/shared/domain/roster/suggest.ts';
import { breachesOf, endingWith, glyphs, hallMonth } from '#test/support/roster-month.ts';

/** The month with a suggestion taken. */
function swapped(hall: RosterContext, fix: Fix): RosterContext {
  const date = dateOf(fix.day);
  const moved = hall.people.find((p) => p.member.id === fix.giverId)?.cells[date] ?? null;
  const cellOf = new Map([
    [fix.giverId, null],
    [fix.takerId, moved],
  ]);
  const people = hall.people.map((p) => {
    const cell = cellOf.get(p.member.id);
    return cell === undefined ? p : { ...p, cells: withCell(p.cells, date, cell) };
  });
  return { ...hall, people };
}
const hardOf = (hall: RosterContext) =>
  checkRoster(hall)
    .filter((b) => b.severity === 'hard')
    .map((b) => `${b.ruleId} ${b.staffId} ${b.day}`);

describe('ways out of a breach', () => {
  const sevenDays = { cells: glyphs(12, '正正正正正值值') };
  test('the person with the fewest hours takes the shift', () => {
    const hall = hallMonth({ people: [sevenDays, { cells: glyphs(19, '正正') }, { cells: glyphs(19, '正') }] });
    const [breach] = breachesOf(hall, 'restDayAWeek');
    const fixes = breach ? suggestFixes(hall, breach) : [];
    expect(fixes).toEqual([
      { day: '2026-10-18', giverId: 'staff-0', takerId: 'staff-2' },
      { day: '2026-10-17', giverId: 'staff-0', takerId: 'staff-2' },
    ]);
  });
  test('nobody untrained, nobody on leave, nobody who works already', () => {
    const people = [sevenDays, { member: { trainedDay: '' } }, { cells: glyphs(12, '年年年年年年年') }, sevenDays];
    const hall = hallMonth({ people });
    expect(breachesOf(hall, 'restDayAWeek').flatMap((b) => suggestFixes(hall, b))).toEqual([]);
  });
  test('days of the month before cannot be given away any more', () => {
    const hall = hallMonth({ people: [{ before: endingWith('2026-09', '正正正'), cells: glyphs(1, '值值值值') }, {}] });
    const [breach] = breachesOf(hall, 'restDayAWeek');
    expect((breach ? suggestFixes(hall, breach) : []).map((f) => f.day)).toEqual(['2026-10-04', '2026-10-03']);
  });
  test('no swap is offered that leaves the week above 44 hours', () => {
    const hall = hallMonth({ people: [sevenDays, {}], rules: { weekMaximum: 39 * 60 } });
    expect(breachesOf(hall, 'weekMaximum').flatMap((b) => suggestFixes(hall, b))).toEqual([]);
  });
  test('nobody who would lose the week’s rest day by joining two long runs', () => {
    const taker = { cells: glyphs(5, '值值值正正正值休正正正正值值正') };
    const hall = hallMonth({ people: [{ cells: glyphs(6, '值值正正正值正') }, taker] });
    const fixes = breachesOf(hall, 'consecutiveDays').flatMap((b) => suggestFixes(hall, b));
    expect(fixes.filter((f) => f.takerId === 'staff-1')).toEqual([]);
  });
});

test('on any roster: a suggestion removes its breach and breaks no hard rule', () => {
  const month = fc
    .array(fc.constantFrom('正', '正', '早', '值', '夜', '休', '休', '年'), { minLength: 31, maxLength: 31 })
    .map((list) => ({ cells: glyphs(1, list.join('')) }));
  fc.assert(
    fc.property(fc.array(month, { minLength: 2, maxLength: 5 }), (people) => {
      const hall = hallMonth({ people });
      const before = new Set(hardOf(hall));
      for (const breach of checkRoster(hall).filter((b) => b.severity !== 'notice'))
        for (const fix of suggestFixes(hall, breach)) {
          const after = swapped(hall, fix);
          expect(hardOf(after).filter((b) => !before.has(b) && b.includes(fix.takerId))).toEqual([]);
          const left = (h: RosterContext) => breachesOf(h, breach.ruleId).filter((b) => b.staffId === breach.staffId).length;
          expect(left(after)).toBeLessThan(left(hall));
        }
    }),
    { numRuns: 25 },
  );
});
