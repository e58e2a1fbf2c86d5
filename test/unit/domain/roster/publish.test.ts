import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { differenceGlyphs, diffRosters, latestPublication, publishable } from '#src/shared/domain/roster/publish.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { RosterPublication } from '#src/shared/domain/roster/types.ts';
import { glyphs, hallMonth } from '#test/support/roster-month.ts';

const row = (staffId: string, text: string) => ({ staffId, cells: glyphs(1, text) });
const shifts = new Map(seedShiftTypes.map((s) => [s.id, s]));

describe('what differs between two rosters', () => {
  test('each cell once, with what it was and is', () => {
    const differences = diffRosters([row('a', '正正休'), row('b', '早')], [row('a', '正午正'), row('c', '年')]);
    expect(differences.map((d) => [d.staffId, d.date, ...differenceGlyphs(d, shifts)])).toEqual([
      ['a', 2, '正', '午'],
      ['a', 3, '休', '正'],
      ['b', 1, '早', '休'],
      ['c', 1, '休', '年'],
    ]);
  });
  test('none between a roster and itself, and the same ones backwards', () => {
    const text = fc.array(fc.constantFrom('正', '早', '休', '年'), { maxLength: 31 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(diffRosters([row('a', a)], [row('a', a)])).toEqual([]);
        const back = diffRosters([row('a', b)], [row('a', a)]).map((d) => ({ ...d, before: d.after, after: d.before }));
        expect(diffRosters([row('a', a)], [row('a', b)])).toEqual(back);
      }),
    );
  });
});

describe('what keeps a roster from being published', () => {
  const untrained = { cells: glyphs(12, '正'), member: { trainedDay: '' } };
  const sixDays = { cells: glyphs(12, '正正正正正值') };
  const breaches = checkRoster(hallMonth({ people: [untrained, sixDays] }));
  const accepted = (reason: string) => [{ ruleId: 'weekMaximum', staffId: 'staff-1', day: '2026-10-17', reason }];

  test('a hard breach always, a breach without its reason', () => {
    const { hard, unexplained } = publishable(breaches, []);
    expect(hard.map((b) => b.ruleId)).toEqual(['notTrained']);
    expect(unexplained.map((b) => b.ruleId)).toEqual(['weekMaximum']);
  });
  test('a written reason explains its own breach; spaces are none', () => {
    expect(publishable(breaches, accepted('国庆前集中办件')).unexplained).toEqual([]);
    expect(publishable(breaches, accepted('  ')).unexplained).toHaveLength(1);
  });
  test('no reason lifts a hard breach', () => {
    const reason = { ruleId: 'notTrained', staffId: 'staff-0', day: '2026-10-12', reason: '人手不够' };
    expect(publishable(breaches, [reason]).hard).toHaveLength(1);
  });
  test('notices keep nothing back', () => {
    const holiday = checkRoster(hallMonth({ people: [{ cells: glyphs(1, '值') }] }));
    expect(holiday.map((b) => b.ruleId)).toEqual(['holidayWork']);
    expect(publishable(holiday, [])).toEqual({ hard: [], unexplained: [] });
  });
});

test('the newest version of a hall’s month, by number', () => {
  const version = (n: number, hallId = 'hall-1'): RosterPublication => ({
    id: `2026-10:${hallId}:${n}`,
    month: '2026-10',
    hallId,
    version: n,
    publishedAt: '2026-09-28T09:00:00+08:00',
    by: 'user-1',
    accepted: [],
    rows: [],
  });
  const all = [version(2), version(10), version(9), version(11, 'hall-2')];
  expect(latestPublication(all, '2026-10', 'hall-1')?.version).toBe(10);
  expect(latestPublication(all, '2026-11', 'hall-1')).toBeUndefined();
});
