import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { breachesOf, daysBroken, endingWith, glyphs, hallMonth } from '#test/support/roster-month.ts';
import { aShift } from '#test/support/shifts.ts';

/** Five days of this shift are 44 hours and a minute. */
const long = [...seedShiftTypes, aShift({ start: 480, end: 480 + 529 })];
/** … and of this one 44 hours exactly. */
const full = [...seedShiftTypes, aShift({ start: 480, end: 480 + 528 })];

describe('《劳动法》第三十八条: a rest day every week', () => {
  test('broken by seven days from Monday to Sunday', () => {
    expect(daysBroken('restDayAWeek', { cells: glyphs(12, '正正正正正值值') })).toEqual(['2026-10-18']);
  });
  test('kept by six days, by leave on one, by seven days that no week has whole', () => {
    expect(daysBroken('restDayAWeek', { cells: glyphs(12, '正正正正正值休') })).toEqual([]);
    expect(daysBroken('restDayAWeek', { cells: glyphs(12, '正正年正正值值') })).toEqual([]);
    expect(daysBroken('restDayAWeek', { cells: glyphs(13, '正正正正值值正') })).toEqual([]);
  });
  test('broken over the month end: Monday 28 September to Sunday 4 October', () => {
    const hall = hallMonth({ people: [{ before: endingWith('2026-09', '正正正'), cells: glyphs(1, '值值值值') }] });
    const [breach] = breachesOf(hall, 'restDayAWeek');
    expect(breach?.day).toBe('2026-10-04');
    expect(breach?.days).toHaveLength(7);
    expect(breach?.detail).toMatchObject({ from: '2026-09-28', to: '2026-10-04' });
  });
  test('kept over the month end when one of those seven is free', () => {
    expect(daysBroken('restDayAWeek', { before: endingWith('2026-09', '正休正'), cells: glyphs(1, '值值值值') })).toEqual([]);
  });
  test('a week that leaves the month is judged in the month in which it ends', () => {
    expect(daysBroken('restDayAWeek', { cells: glyphs(26, '正正正正正值') })).toEqual([]);
    const november = { before: glyphs(26, '正正正正正值'), cells: glyphs(1, '值') };
    expect(daysBroken('restDayAWeek', november, { month: '2026-11' })).toEqual(['2026-11-01']);
  });
});

describe('《劳动法》第三十六条: 44 hours a week', () => {
  test('broken by a minute more', () => {
    expect(daysBroken('weekMaximum', { cells: glyphs(12, '机机机机机', long) }, { shifts: long })).toEqual(['2026-10-16']);
    expect(daysBroken('weekMaximum', { cells: glyphs(12, '正正正正正值') })).toEqual(['2026-10-17']);
  });
  test('kept by 44 hours', () => {
    expect(daysBroken('weekMaximum', { cells: glyphs(12, '机机机机机', full) }, { shifts: full })).toEqual([]);
  });
  test('kept by a week whose Sunday is a make-up workday', () => {
    // Sunday 20 September was moved there from another week: 48 hours without a breach.
    const cells = glyphs(14, '正正正正正休正');
    expect(daysBroken('weekMaximum', { cells }, { month: '2026-09' })).toEqual([]);
    expect(daysBroken('weekStandard', { cells }, { month: '2026-09' })).toEqual([]);
  });
  test('broken by a make-up week that has one day more', () => {
    expect(daysBroken('weekMaximum', { cells: glyphs(14, '正正正正正值正') }, { month: '2026-09' })).toEqual(['2026-09-20']);
  });
  test('broken over the month end, and kept with one shift less', () => {
    const before = endingWith('2026-09', '正正正');
    expect(daysBroken('weekMaximum', { before, cells: glyphs(1, '值值值') })).toEqual(['2026-10-03']);
    expect(daysBroken('weekMaximum', { before, cells: glyphs(1, '值值') })).toEqual([]);
  });
  test('goes by the setting', () => {
    const cells = glyphs(12, '正正正正正值');
    expect(daysBroken('weekMaximum', { cells }, { rules: { weekMaximum: 48 * 60 } })).toEqual([]);
  });
});

describe('国务院令第146号第三条: 40 hours are the standard week', () => {
  test('told between 40 and 44 hours', () => {
    const hall = hallMonth({ people: [{ cells: glyphs(12, '机机机机机', full) }], shifts: full });
    expect(breachesOf(hall, 'weekStandard').map((b) => [b.severity, b.detail['hours']])).toEqual([['notice', 44]]);
  });
  test('not told at 40 hours, nor twice above 44', () => {
    expect(daysBroken('weekStandard', { cells: glyphs(12, '正正正正正') })).toEqual([]);
    expect(daysBroken('weekStandard', { cells: glyphs(12, '机机机机机', long) }, { shifts: long })).toEqual([]);
  });
});
