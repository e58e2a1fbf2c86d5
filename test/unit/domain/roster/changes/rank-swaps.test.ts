import { describe, expect, test } from 'vitest';
import { withCells } from '#src/shared/domain/roster/changes/change-cells.ts';
import { rankSwaps } from '#src/shared/domain/roster/changes/rank-swaps.ts';
import { glyphs, hallMonth, type PersonMonth } from '#test/support/roster-month.ts';
import { takeInput } from '#test/support/take-input.ts';

const SATURDAY = '2026-10-17';
const swaps = (people: readonly PersonMonth[], day = SATURDAY, from?: string) => {
  const hall = hallMonth({ people });
  return { hall, options: rankSwaps(hall, day, 'staff-0', takeInput(hall), from) };
};

describe('with whom a shift can be exchanged', () => {
  test('Saturday’s duty against Sunday’s: each works one and rests on the other', () => {
    const { hall, options } = swaps([{ cells: glyphs(17, '值') }, { cells: glyphs(18, '值') }]);
    expect(options.map((o) => [o.staffId, o.day, o.possible])).toEqual([['staff-1', '2026-10-18', true]]);
    const after = withCells(hall, options[0]?.cells ?? []);
    expect(after.people.map((p) => p.cells)).toEqual([glyphs(18, '值'), glyphs(17, '值')]);
  });

  test('an early against a late shift of the same day', () => {
    const { hall, options } = swaps([{ cells: glyphs(12, '早') }, { cells: glyphs(12, '晚') }], '2026-10-12');
    expect(options[0]?.notes[0]).toEqual({ code: 'exchanges', shiftTypeId: 'shift-wan' });
    expect(withCells(hall, options[0]?.cells ?? []).people.map((p) => p.cells)).toEqual([glyphs(12, '晚'), glyphs(12, '早')]);
  });

  test('the same shift of the same day, leave, and a day on which the giver works are no exchange', () => {
    const { options } = swaps(
      [{ cells: glyphs(12, '正正') }, { cells: glyphs(12, '正') }, { cells: glyphs(12, '年正') }, { cells: glyphs(12, '休正') }],
      '2026-10-12',
    );
    expect(options).toEqual([]);
  });

  test('days that are over are not offered in return', () => {
    const people = [{ cells: glyphs(17, '值') }, { cells: glyphs(10, '值休休休休休休休值') }];
    expect(swaps(people).options.map((o) => o.day)).toEqual(['2026-10-18', '2026-10-10']);
    expect(swaps(people, SATURDAY, '2026-10-15').options.map((o) => o.day)).toEqual(['2026-10-18']);
  });

  test('the nearest three days of a person, and at most those', () => {
    const { options } = swaps([{ cells: glyphs(17, '值') }, { cells: glyphs(18, '值正正正正') }]);
    expect(options.map((o) => o.day)).toEqual(['2026-10-18', '2026-10-19', '2026-10-20']);
  });

  test('what takes the week’s rest day from either of them stands last (《劳动法》第三十八条)', () => {
    const full = { cells: glyphs(12, '正正正正正休正休休休休休休值') };
    const { options } = swaps([{ cells: glyphs(17, '值') }, full, { cells: glyphs(24, '值') }], SATURDAY, '2026-10-24');
    expect(options.map((o) => [o.staffId, o.verdict.hard.map((b) => b.ruleId)])).toEqual([
      ['staff-2', []],
      ['staff-1', ['restDayAWeek']],
    ]);
  });

  test('time off in lieu goes with the duty it was for', () => {
    const { hall, options } = swaps(
      [{ cells: glyphs(21, '调') }, { cells: glyphs(21, '正') }].map((p, i) =>
        i === 0 ? { cells: { ...p.cells, ...glyphs(24, '值') } } : p,
      ),
      '2026-10-24',
    );
    const after = withCells(hall, options.find((o) => o.day === '2026-10-21')?.cells ?? []);
    expect(after.people.map((p) => p.cells)).toEqual([glyphs(21, '正'), { ...glyphs(21, '调'), ...glyphs(24, '值') }]);
  });
});
