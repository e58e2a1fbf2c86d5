import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLieuAccount, inLieuTaken, lapsesOn, lapsingBy } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { addDays } from '#src/shared/domain/core/day.ts';
import { aPart, dayOf } from '#test/support/attendance-day.ts';

const at = (day: string, minutes: number) => ({ day, minutes });

describe('time off in lieu (劳动法第四十四条第二项; the term is a rule of the hall)', () => {
  test('what was earned first is taken first', () => {
    const account = inLieuAccount([at('2026-08-08', 480), at('2026-09-05', 480)], [at('2026-09-10', 600)], 6, '2026-10-01');
    expect(account.lots.map((l) => [l.day, l.used, l.left])).toEqual([
      ['2026-08-08', 480, 0],
      ['2026-09-05', 120, 360],
    ]);
    expect(account).toMatchObject({ earned: 960, used: 600, left: 360, owed: 0, expired: 0 });
  });

  test('it lapses the day after its last day, and is named before', () => {
    const earned = [at('2026-03-07', 480)];
    const before = inLieuAccount(earned, [], 6, '2026-09-07');
    expect(before).toMatchObject({ left: 480, expired: 0 });
    expect(lapsingBy(before, '2026-09-30').map((l) => l.until)).toEqual(['2026-09-07']);
    expect(lapsingBy(before, '2026-09-06')).toEqual([]);
    expect(inLieuAccount(earned, [], 6, '2026-09-08')).toMatchObject({ left: 0, expired: 480 });
    expect(inLieuAccount(earned, [], 0, '2036-01-01')).toMatchObject({ left: 480, expired: 0 });
  });

  test('time that has lapsed covers no later day off', () => {
    const account = inLieuAccount([at('2026-01-10', 480)], [at('2026-08-03', 480)], 6, '2026-08-04');
    expect(account).toMatchObject({ expired: 480, owed: 480, left: 0 });
  });

  test('a day off before the duty is owed until the next duty pays it back', () => {
    const taken = [at('2026-09-01', 480)];
    expect(inLieuAccount([], taken, 6, '2026-09-02')).toMatchObject({ owed: 480, left: 0 });
    expect(inLieuAccount([at('2026-09-05', 600)], taken, 6, '2026-09-06')).toMatchObject({ owed: 0, left: 120 });
  });

  test('the last day of a month stays the last day', () => {
    expect(lapsesOn('2026-08-31', 6)).toBe('2027-02-28');
    expect(lapsesOn('2026-08-08', 6)).toBe('2027-02-08');
  });

  test('a whole day is eight hours, half a day is half of it', () => {
    expect(inLieuTaken([dayOf({ planned: '补' })])).toEqual([at('2026-10-14', 480)]);
    const half = dayOf({ planned: '正', punches: ['14:00', '17:30'], absences: [aPart({ kind: 'inLieu' })] });
    expect(inLieuTaken([half])).toEqual([at('2026-10-14', Math.round((half.parts[0]?.days ?? 0) * 480))]);
    expect(half.parts[0]?.days).toBeGreaterThan(0);
  });
});

const move = fc.record({
  day: fc.integer({ min: 0, max: 500 }).map((n) => addDays('2026-01-01', n)),
  minutes: fc.integer({ min: 1, max: 960 }),
});
test('no minute is lost: earned + owed = used + expired + left; nothing is negative; left and owed never stand together', () => {
  fc.assert(
    fc.property(fc.array(move), fc.array(move), fc.integer({ min: 0, max: 12 }), (earned, taken, months) => {
      const a = inLieuAccount(earned, taken, months, '2027-06-30');
      expect(a.earned + a.owed).toBe(a.used + a.expired + a.left);
      expect(Math.min(a.left, a.owed)).toBe(0);
      for (const l of a.lots) {
        expect(Math.min(l.used, l.expired, l.left)).toBeGreaterThanOrEqual(0);
        expect(l.used + l.expired + l.left).toBe(l.minutes);
      }
    }),
  );
});
test('first in, first out: a lot that still stands was touched only when every older one is gone', () => {
  fc.assert(
    fc.property(fc.array(move), fc.array(move), (earned, taken) => {
      const { lots } = inLieuAccount(earned, taken, 0, '2027-06-30');
      const firstOpen = lots.findIndex((l) => l.left > 0);
      if (firstOpen >= 0) for (const l of lots.slice(firstOpen + 1)) expect(l.used).toBe(0);
    }),
  );
});
