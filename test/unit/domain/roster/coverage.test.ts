import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';
import { breachesOf, glyphs, hallMonth } from '#test/support/roster-month.ts';

const demand = (patch: Partial<Demand> = {}): Demand => ({
  id: 'demand-1',
  hallId: 'hall-1',
  name: '窗口',
  postIds: ['post-window'],
  shiftTypeIds: ['shift-zheng'],
  workday: 2,
  restDay: 0,
  holiday: 1,
  order: 1,
  ...patch,
});
const monthText = fc
  .array(fc.constantFrom('正', '早', '值', '夜', '休', '年', '调'), { minLength: 31, maxLength: 31 })
  .map((glyphList) => glyphList.join(''));
const hallText = fc.array(monthText, { minLength: 1, maxLength: 6 });

describe('coverage equals the cells', () => {
  test('on any roster, each demand counts the people of its posts on its shifts', () => {
    fc.assert(
      fc.property(hallText, (texts) => {
        const demands = [demand(), demand({ postIds: [], shiftTypeIds: [] }), demand({ postIds: ['post-guide'] })];
        const [window, any, guide] = coverage(hallMonth({ people: texts.map((t) => ({ cells: glyphs(1, t) })), demands }));
        const count = (date: number, of: string) => texts.filter((t) => of.includes([...t][date] ?? '')).length;
        expect(window?.days.map((d) => d.planned)).toEqual(Array.from({ length: 31 }, (_, i) => count(i, '正')));
        expect(any?.days.map((d) => d.planned)).toEqual(Array.from({ length: 31 }, (_, i) => count(i, '正早值夜')));
        expect(guide?.days.every((d) => d.planned === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
  test('the need goes by the kind of day', () => {
    const [days] = coverage(hallMonth({ people: [], demands: [demand()] })).map((c) => c.days.map((d) => d.needed));
    // 1–3 holidays, 4–7 rest days, 8 and 9 workdays, Saturday 10 a make-up day.
    expect(days?.slice(0, 11)).toEqual([1, 1, 1, 0, 0, 0, 0, 2, 2, 2, 0]);
  });
  test('demands of other halls and voided ones ask for nobody', () => {
    const demands = [demand({ hallId: 'hall-2' }), demand({ voided: { at: '', by: '', reason: '' } })];
    expect(coverage(hallMonth({ people: [], demands }))).toEqual([]);
  });
});

describe('缺岗', () => {
  test('broken by each person missing, kept by enough', () => {
    const people = [{ cells: glyphs(8, '正正') }, { cells: glyphs(8, '正早') }];
    const short = breachesOf(hallMonth({ people, demands: [demand({ holiday: 0 })] }), 'demandShort');
    expect(short.map((b) => b.day).slice(0, 2)).toEqual(['2026-10-09', '2026-10-10']);
    expect(short[0]).toMatchObject({ severity: 'reason', staffId: '', detail: { demand: '窗口', missing: 1, needed: 2 } });
  });
});

describe('totals equal the cells', () => {
  const of = (text: string) => {
    const hall = hallMonth({ people: [{ cells: glyphs(1, text) }] });
    return hall.people.map((p) => personTotals(hall, p))[0];
  };
  test('hours and days, on any roster', () => {
    const minutesOf = new Map(seedShiftTypes.map((s) => [s.glyph, shiftMinutes(s)]));
    fc.assert(
      fc.property(monthText, (text) => {
        const totals = of(text);
        const worked = [...text].filter((g) => minutesOf.has(g));
        expect(totals?.minutes).toBe(worked.reduce((sum, g) => sum + (minutesOf.get(g) ?? 0), 0));
        expect((totals?.workdays ?? 0) + (totals?.restDays ?? 0) + (totals?.holidays ?? 0)).toBe(worked.length);
        expect(totals?.inLieu).toBe([...text].filter((g) => g === '调').length);
        expect(totals?.difference).toBe((totals?.minutes ?? 0) - (totals?.standard ?? 0));
      }),
      { numRuns: 50 },
    );
  });
  test('October 2026 has 18 workdays; leave on one takes its eight hours off, on a rest day none', () => {
    expect(of('')?.standard).toBe(18 * 480);
    expect(of('休休休休休休休年')?.standard).toBe(17 * 480);
    expect(of('休休休休休休休调')?.standard).toBe(18 * 480);
    expect(of('年年年年年年年')?.standard).toBe(18 * 480);
  });
});
