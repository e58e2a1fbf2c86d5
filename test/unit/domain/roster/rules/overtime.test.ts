import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { plannedOvertime } from '#src/shared/domain/roster/rules/overtime.ts';
import { breachesOf, daysBroken, glyphs, hallMonth, type PersonMonth } from '#test/support/roster-month.ts';
import { aShift } from '#test/support/shifts.ts';

const overtime = (person: PersonMonth, shifts = seedShiftTypes): number => {
  const hall = hallMonth({ people: [person], shifts });
  const [here] = hall.people;
  return here ? plannedOvertime(hall, here) : Number.NaN;
};

describe('《劳动法》第四十一条: 36 hours of overtime a month', () => {
  // 1–3 October are holidays, 4–7 rest days: five shifts are 40 hours.
  test('broken by 40 hours, at the last day that adds to them', () => {
    const hall = hallMonth({ people: [{ cells: glyphs(1, '值值值值值') }] });
    expect(breachesOf(hall, 'monthOvertime')).toMatchObject([
      { day: '2026-10-05', severity: 'hard', detail: { hours: 40, limit: 36 } },
    ]);
  });
  test('kept by 32 hours, and by 36 exactly', () => {
    expect(daysBroken('monthOvertime', { cells: glyphs(1, '值值值值') })).toEqual([]);
    const shifts = [...seedShiftTypes, aShift({ start: 540, end: 540 + 720 })];
    expect(daysBroken('monthOvertime', { cells: glyphs(1, '机机机', shifts) }, { shifts })).toEqual([]);
  });
  test('broken by long workdays alone, at the last long one', () => {
    const shifts = [...seedShiftTypes, aShift({ start: 480, end: 480 + 720 })];
    const cells = glyphs(12, '机机机机机休休机机机机机休休正', shifts);
    expect(daysBroken('monthOvertime', { cells }, { shifts })).toEqual(['2026-10-23']);
  });
});

describe('《劳动法》第四十四条: rest-day work that is given back is no overtime', () => {
  test('time off in lieu counts against rest days', () => {
    expect(overtime({ cells: { ...glyphs(17, '值值'), ...glyphs(20, '调') } })).toBe(480);
    expect(overtime({ cells: { ...glyphs(17, '值值'), ...glyphs(20, '调调调') } })).toBe(0);
  });
  test('never against holidays', () => {
    expect(overtime({ cells: { ...glyphs(1, '值'), ...glyphs(20, '调调') } })).toBe(480);
  });
  test('a make-up workday is no rest day', () => expect(overtime({ cells: glyphs(10, '正') })).toBe(0));
});

test('more shifts never make less overtime', () => {
  const cell = fc.constantFrom('正', '值', '夜', '休', '年');
  fc.assert(
    fc.property(fc.array(cell, { minLength: 31, maxLength: 31 }), fc.nat(30), (month, i) => {
      const cells = glyphs(1, month.join(''));
      expect(overtime({ cells: { ...cells, ...glyphs(i + 1, '值') } })).toBeGreaterThanOrEqual(
        overtime({ cells: glyphs(1, month.with(i, '休').join('')) }),
      );
    }),
  );
});
