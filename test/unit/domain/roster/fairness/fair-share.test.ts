import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catchUp, fairShare, type Sharer, shareRange } from '#src/shared/domain/roster/fairness/fair-share.ts';

const sharers = fc
  .array(fc.record({ before: fc.nat(20), able: fc.nat(9) }), { minLength: 1, maxLength: 12 })
  .map((all): Sharer[] => all.map((s, i) => ({ ...s, id: `staff-${i}` })));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const parts = (duties: number, people: readonly Sharer[]) => {
  const share = fairShare(duties, people);
  return people.map((p) => share.get(p.id) ?? Number.NaN);
};

describe('a fair part of the duties', () => {
  test('who had fewer before gets more, until all stand level', () => {
    const people = [
      { id: 'a', before: 4, able: 9 },
      { id: 'b', before: 1, able: 9 },
      { id: 'c', before: 2, able: 9 },
    ];
    expect(parts(8, people).map((p) => Math.round(p * 1000) / 1000)).toEqual([1, 4, 3]);
  });
  test('all duties are given away, or all the days there are', () => {
    fc.assert(
      fc.property(fc.nat(60), sharers, (duties, people) => {
        const expected = Math.min(duties, sum(people.map((p) => p.able)));
        expect(sum(parts(duties, people))).toBeCloseTo(expected, 6);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
  test('nobody gets more than their days, and nobody is ahead of somebody who could still take one', () => {
    fc.assert(
      fc.property(fc.nat(60), sharers, (duties, people) => {
        const share = parts(duties, people);
        people.forEach((p, i) => {
          const part = share[i] ?? Number.NaN;
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(p.able);
          people.forEach((other, k) => {
            const theirs = share[k] ?? Number.NaN;
            if (part > 1e-6 && theirs < other.able - 1e-6)
              expect(p.before + part).toBeLessThanOrEqual(other.before + theirs + 1e-6);
          });
        });
      }),
      { numRuns: 300, seed: 12 },
    );
  });
  test('the whole numbers around the parts leave room for every duty', () => {
    fc.assert(
      fc.property(fc.nat(60), sharers, (duties, people) => {
        const total = Math.min(duties, sum(people.map((p) => p.able)));
        const ranges = parts(duties, people).map(shareRange);
        expect(sum(ranges.map((r) => r.least))).toBeLessThanOrEqual(total);
        expect(sum(ranges.map((r) => r.most))).toBeGreaterThanOrEqual(total);
        for (const { least, most } of ranges) expect([0, 1]).toContain(most - least);
      }),
      { numRuns: 300, seed: 13 },
    );
  });
});

describe('making up for the months before', () => {
  const sharersWith = (...duties: number[]): Sharer[] => duties.map((n, i) => ({ id: `p${i}`, before: n, able: 30 }));

  test('one month makes up for two duties at most', () => {
    expect(catchUp(sharersWith(0, 10, 5)).map((s) => s.before)).toEqual([3, 7, 5]);
  });

  test('small differences are made up for in full', () => {
    expect(catchUp(sharersWith(4, 5, 6))).toEqual(sharersWith(4, 5, 6));
  });

  test('nobody’s part is more than four duties from anybody else’s', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 200 }),
        (all, n) => {
          const parts = [...fairShare(n, catchUp(sharersWith(...all))).values()];
          expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(4 + 1e-6);
        },
      ),
    );
  });
});
