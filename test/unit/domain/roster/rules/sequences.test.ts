import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { breachesOf, daysBroken, endingWith, glyphs, hallMonth } from '#test/support/roster-month.ts';
import { aShift } from '#test/support/shifts.ts';

/** A night until `end` minutes after the midnight it began before. */
const nightUntil = (end: number) => [...seedShiftTypes, aShift({ start: 1200, end })];

describe('two shifts of one person cannot run at the same time', () => {
  test('broken by a night that ends after the next shift begins', () => {
    const shifts = nightUntil(1440 + 511);
    const hall = hallMonth({ people: [{ cells: glyphs(13, '机正', shifts) }], shifts });
    expect(breachesOf(hall, 'shiftsOverlap')).toMatchObject([{ day: '2026-10-14', severity: 'hard', detail: { minutes: 1 } }]);
  });
  test('kept when the night ends as the shift begins, and the day after next', () => {
    const shifts = nightUntil(1440 + 510);
    expect(daysBroken('shiftsOverlap', { cells: glyphs(13, '机正', shifts) }, { shifts })).toEqual([]);
    const longer = nightUntil(1440 + 600);
    expect(daysBroken('shiftsOverlap', { cells: glyphs(13, '机休正', longer) }, { shifts: longer })).toEqual([]);
  });
  test('broken by the last night of the month before', () => {
    const shifts = nightUntil(1440 + 600);
    const person = { before: glyphs(30, '机', shifts), cells: glyphs(1, '值') };
    expect(daysBroken('shiftsOverlap', person, { shifts })).toEqual(['2026-10-01']);
  });
});

describe('通行做法: 11 hours between two shifts', () => {
  test('broken by a late shift before an early one', () => {
    const shifts = [...seedShiftTypes, aShift({ start: 780, end: 1231 })];
    // Until 20:31, then from 07:30: one minute short.
    const hall = hallMonth({ people: [{ cells: glyphs(13, '机早', shifts) }], shifts });
    expect(breachesOf(hall, 'restBetween')).toMatchObject([{ day: '2026-10-14', severity: 'reason', detail: { needed: 11 } }]);
  });
  test('kept by 11 hours exactly, and by 晚 before 早', () => {
    const shifts = [...seedShiftTypes, aShift({ start: 780, end: 1230 })];
    expect(daysBroken('restBetween', { cells: glyphs(13, '机早', shifts) }, { shifts })).toEqual([]);
    expect(daysBroken('restBetween', { cells: glyphs(13, '晚早') })).toEqual([]);
  });
  test('broken by a night before a day, over the month end too', () => {
    expect(daysBroken('restBetween', { cells: glyphs(13, '夜正') })).toEqual(['2026-10-14']);
    expect(daysBroken('restBetween', { before: endingWith('2026-09', '夜'), cells: glyphs(1, '值') })).toEqual(['2026-10-01']);
  });
  test('an overlap is told as an overlap and not a second time', () => {
    const shifts = nightUntil(1440 + 600);
    expect(daysBroken('restBetween', { cells: glyphs(13, '机正', shifts) }, { shifts })).toEqual([]);
  });
});

describe('通行做法: six days in a row', () => {
  test('broken on the seventh, once for a longer run', () => {
    expect(daysBroken('consecutiveDays', { cells: glyphs(13, '正正正正值值正') })).toEqual(['2026-10-19']);
    expect(daysBroken('consecutiveDays', { cells: glyphs(13, '正正正正值值正正正') })).toEqual(['2026-10-19']);
  });
  test('kept by six days, a rest or leave between', () => {
    expect(daysBroken('consecutiveDays', { cells: glyphs(13, '正正正正值值休正正') })).toEqual([]);
    expect(daysBroken('consecutiveDays', { cells: glyphs(13, '正正正年值值正正正') })).toEqual([]);
  });
  test('broken over the month end; a run that was over before is not told again', () => {
    expect(daysBroken('consecutiveDays', { before: endingWith('2026-09', '正正正正正'), cells: glyphs(1, '值值') })).toEqual([
      '2026-10-02',
    ]);
    expect(daysBroken('consecutiveDays', { before: endingWith('2026-09', '正正正正正正正'), cells: glyphs(1, '值') })).toEqual(
      [],
    );
  });
});
