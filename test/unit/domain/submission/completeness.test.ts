import { describe, expect, test } from 'vitest';
import { areaChecks, type HallMonthFacts, monthChecks, monthFileName } from '#src/shared/domain/submission/completeness.ts';

const done = (patch: Partial<HallMonthFacts> = {}): HallMonthFacts => ({
  hallId: 'hall-1',
  hallName: '政务大厅',
  people: 17,
  days: 31,
  rosterVersion: 2,
  unsettled: 0,
  locked: true,
  ...patch,
});
const missing = (...args: Parameters<typeof monthChecks>) =>
  monthChecks(...args)
    .filter((c) => c.state === 'missing')
    .map((c) => `${c.code} ${c.hallId}`.trim());

describe('齐不齐', () => {
  test('a finished month misses nothing', () => expect(missing([done()], true, 2026)).toEqual([]));
  test.each([
    ['roster hall-1', done({ rosterVersion: 0 })],
    ['attendance hall-1', done({ unsettled: 1 })],
    ['locked hall-1', done({ locked: false })],
  ])('misses %s', (code, facts) => expect(missing([facts], true, 2026)).toEqual([code]));
  test('each hall is told apart', () => {
    expect(missing([done(), done({ hallId: 'hall-2', locked: false })], true, 2026)).toEqual(['locked hall-2']);
    expect(monthChecks([done(), done({ hallId: 'hall-2' })], true, 2026)).toHaveLength(3 * 2 + 2);
  });
  test('a calendar that is not announced, and punches of nobody', () => {
    expect(missing([done()], false, 2027)).toEqual(['calendar']);
    expect(missing([done()], true, 2026, { count: 40, unknown: 2, bad: 0 })).toEqual(['punches']);
  });
  test('lines that nobody can mend are told and do not count as missing', () => {
    const checks = monthChecks([done()], true, 2026, { count: 40, unknown: 0, bad: 3 });
    expect(checks.find((c) => c.code === 'punches')).toMatchObject({ state: 'ok', detail: { bad: 3 } });
  });
});

describe('beside work', () => {
  const none = { total: 0, count: 0 };
  const quiet = {
    incidents: none,
    complaints: none,
    drills: none,
    patrols: none,
    rectifications: none,
    ledgers: none,
    intake: none,
  };
  const lacking = (facts: Parameters<typeof areaChecks>[0]) =>
    areaChecks(facts)
      .filter((c) => c.state === 'missing')
      .map((c) => c.code);
  test('a month in which nothing happened misses nothing', () => expect(lacking(quiet)).toEqual([]));
  test.each(['incidents', 'complaints', 'drills', 'patrols', 'rectifications', 'ledgers', 'intake'] as const)(
    '%s that are not settled are missing',
    (code) => {
      expect(lacking({ ...quiet, [code]: { total: 3, count: 1 } })).toEqual([code]);
      expect(lacking({ ...quiet, [code]: { total: 3, count: 0 } })).toEqual([]);
    },
  );
});

describe('the month file', () => {
  test('is named by code, month and version', () => expect(monthFileName('LXZW', '2026-10', 2)).toBe('LXZW_2026-10_v2'));
  test('has a name before the hall has a code', () => expect(monthFileName('', '2026-10', 1)).toBe('HALL_2026-10_v1'));
});
