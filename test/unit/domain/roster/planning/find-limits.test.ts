import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { abilityOf, atLeast, demandDays } from '#src/shared/domain/roster/planning/demand-limits.ts';
import { findLimits } from '#src/shared/domain/roster/planning/find-limits.ts';
import { aDemand, anException } from '#test/support/demand.ts';
import { glyphs, type HallMonth, hallMonth, type PersonMonth } from '#test/support/roster-month.ts';

const limitsOf = (hall: HallMonth) => findLimits(abilityOf(hallMonth(hall)));
const two: PersonMonth[] = [{}, {}];

describe('days that cannot be met whoever is put where', () => {
  test('none where there are as many people as are needed', () => {
    expect(limitsOf({ people: two, demands: [aDemand()] })).toEqual([]);
  });
  test('consecutive days with the same figures are one entry', () => {
    const exceptions = [anException(12, 3), anException(13, 3), anException(14, 4)];
    expect(limitsOf({ people: two, demands: [aDemand()], exceptions })).toMatchObject([
      { from: '2026-10-12', to: '2026-10-13', needed: 3, able: 2 },
      { from: '2026-10-14', to: '2026-10-14', needed: 4, able: 2 },
    ]);
  });
  test('who is on leave, or not trained (《安全生产法》第二十八条), is not there', () => {
    const people = [...two, { cells: glyphs(12, '年') }, { member: { trainedDay: '2026-10-13' } }];
    const limits = limitsOf({ people, demands: [aDemand({ workday: 3 })] });
    expect(limits.find((l) => l.from <= '2026-10-12' && l.to >= '2026-10-12')).toMatchObject({
      able: 2,
      onLeave: 1,
      untrained: 1,
    });
    expect(limits.find((l) => l.from <= '2026-10-13' && l.to >= '2026-10-13')).toBeUndefined();
  });
  test('who has left is not counted at all', () => {
    const people = [...two, { member: { leftDay: '2026-10-11', status: 'left' as const } }];
    expect(limitsOf({ people, demands: [aDemand({ workday: 3 })] })[0]).toMatchObject({
      from: '2026-10-12',
      able: 2,
      onLeave: 0,
      untrained: 0,
    });
  });
  test('no night shift in a protected period (《女职工劳动保护特别规定》第六、九条)', () => {
    const people = [{}, { member: { protectedFrom: '2026-10-01' } }];
    const nights = aDemand({ shiftTypeIds: ['shift-ye'] });
    expect(limitsOf({ people, demands: [nights] })[0]).toMatchObject({ needed: 2, able: 1, barred: 1 });
    expect(limitsOf({ people, demands: [aDemand({ holiday: 0 })] })).toEqual([]);
  });
  test('people of other posts do not help', () => {
    expect(limitsOf({ people: two, demands: [aDemand({ postIds: ['post-guard'], workday: 1, holiday: 0 })] })[0]).toMatchObject({
      needed: 1,
      able: 0,
    });
  });
  test('two shifts drawn from the same people are added up, once', () => {
    const early = aDemand({ id: 'early', shiftTypeIds: ['shift-zao'], workday: 1, holiday: 0 });
    const late = aDemand({ id: 'late', shiftTypeIds: ['shift-wan'], workday: 2, holiday: 0 });
    const [first] = limitsOf({ people: two, demands: [early, late] });
    expect(first?.demands.map((d) => d.id)).toEqual(['early', 'late']);
    expect(first).toMatchObject({ needed: 3, able: 2 });
    // A demand that one of them serves anyway adds nothing.
    expect(limitsOf({ people: [...two, {}], demands: [early, late, aDemand({ workday: 3 })] })).toEqual([]);
  });
});

describe('一天至少要几人', () => {
  const shiftIds = ['shift-zheng', 'shift-zao', 'shift-wu', 'shift-wan'];
  const postIds = ['post-window', 'post-assist', 'post-guard'];
  const demands = fc.array(
    fc.record({
      postIds: fc.subarray(postIds),
      shiftTypeIds: fc.subarray(shiftIds),
      needed: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 6 },
  );
  const serves = (d: Demand, post: string, shift: string) =>
    (d.postIds.length === 0 || d.postIds.includes(post)) && (d.shiftTypeIds.length === 0 || d.shiftTypeIds.includes(shift));

  test('is never more than any set of people that meets every demand', () => {
    const worker = fc.tuple(fc.constantFrom(...postIds), fc.constantFrom(...shiftIds));
    fc.assert(
      fc.property(demands, fc.array(worker, { maxLength: 12 }), (drawn, workers) => {
        // The demands are lowered to what these workers meet, so that the workers are a way to meet them.
        const needs = drawn.map(({ needed, ...d }, i) => {
          const demand = aDemand({ id: `d${i}`, ...d });
          return { demand, needed: Math.min(needed, workers.filter(([p, s]) => serves(demand, p, s)).length) };
        });
        expect(atLeast(needs)).toBeLessThanOrEqual(workers.length);
        for (const n of needs) expect(atLeast(needs)).toBeGreaterThanOrEqual(n.needed);
      }),
    );
  });
  test('posts add up; what the same people can serve does not', () => {
    const needs = [
      { demand: aDemand(), needed: 6 },
      { demand: aDemand({ postIds: ['post-guard'] }), needed: 1 },
      { demand: aDemand({ shiftTypeIds: ['shift-wu'] }), needed: 2 },
    ];
    expect(atLeast(needs)).toBe(7);
  });
  test('each day with who is there and who is planned', () => {
    const hall = hallMonth({ people: [{ cells: glyphs(8, '正年') }, {}], demands: [aDemand()] });
    const days = demandDays(abilityOf(hall));
    expect(days[7]).toEqual({ day: '2026-10-08', needed: 2, able: 2, planned: 1 });
    expect(days[8]).toEqual({ day: '2026-10-09', needed: 2, able: 1, planned: 0 });
  });
});
