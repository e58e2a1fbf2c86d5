import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { breachesOf, daysBroken, glyphs, hallMonth } from '#test/support/roster-month.ts';
import { aShift } from '#test/support/shifts.ts';

const week = { cells: glyphs(12, '正正正正正') };

describe('《安全生产法》第二十八条: nobody works before passing the pre-job training', () => {
  test('broken on each day before the training was passed', () => {
    expect(daysBroken('notTrained', { ...week, member: { trainedDay: '2026-10-14' } })).toEqual(['2026-10-12', '2026-10-13']);
    expect(daysBroken('notTrained', { ...week, member: { trainedDay: '' } })).toHaveLength(5);
  });
  test('kept from the day of the training on; leave needs no training', () => {
    expect(daysBroken('notTrained', { ...week, member: { trainedDay: '2026-10-12' } })).toEqual([]);
    expect(daysBroken('notTrained', { cells: glyphs(12, '年病'), member: { trainedDay: '' } })).toEqual([]);
  });
});

describe('shifts lie in the time of employment', () => {
  test('broken before the hiring and after the last day', () => {
    const member = { hireDay: '2026-10-13', leftDay: '2026-10-15' };
    expect(daysBroken('notEmployed', { ...week, member })).toEqual(['2026-10-12', '2026-10-16']);
  });
  test('kept on the first and on the last day', () => {
    expect(daysBroken('notEmployed', { ...week, member: { hireDay: '2026-10-12', leftDay: '2026-10-16' } })).toEqual([]);
  });
});

describe('《女职工劳动保护特别规定》第六条、第九条: no overtime and no night shift', () => {
  const member = { protectedFrom: '2026-10-01', protectedTo: '2026-10-20' };
  test('broken by a night, a rest day, a holiday', () => {
    expect(daysBroken('protectedPeriod', { cells: glyphs(14, '夜'), member })).toEqual(['2026-10-14']);
    expect(daysBroken('protectedPeriod', { cells: glyphs(18, '值'), member })).toEqual(['2026-10-18']);
    expect(daysBroken('protectedPeriod', { cells: glyphs(1, '值'), member })).toEqual(['2026-10-01']);
  });
  test('broken by a workday of more than eight hours, which is overtime too', () => {
    const shifts = [...seedShiftTypes, aShift({ end: 540 + 481 })];
    expect(daysBroken('protectedPeriod', { cells: glyphs(14, '机', shifts), member }, { shifts })).toEqual(['2026-10-14']);
  });
  test('kept by eight hours in the day, and by the day after the period', () => {
    expect(daysBroken('protectedPeriod', { cells: glyphs(12, '正早午晚正'), member })).toEqual([]);
    expect(daysBroken('protectedPeriod', { cells: glyphs(10, '正'), member })).toEqual([]);
    expect(daysBroken('protectedPeriod', { cells: glyphs(21, '夜'), member })).toEqual([]);
    expect(daysBroken('protectedPeriod', { cells: glyphs(14, '夜') })).toEqual([]);
  });
});

describe('shift types that are gone', () => {
  const gone = seedShiftTypes.map((s) => (s.id === 'shift-wu' ? { ...s, voided: { at: '', by: '', reason: '停用' } } : s));
  test('broken by a cell with a voided shift type', () => {
    expect(daysBroken('unknownShift', { cells: glyphs(12, '正午正') }, { shifts: gone })).toEqual(['2026-10-13']);
  });
  test('kept by shifts in use and by leave', () => {
    expect(daysBroken('unknownShift', { cells: glyphs(12, '正年早') }, { shifts: gone })).toEqual([]);
  });
});

describe('《劳动法》第四十四条: a shift on a statutory holiday is paid 300 %', () => {
  test('told on 1 to 3 October with the name of the holiday', () => {
    const hall = hallMonth({ people: [{ cells: glyphs(1, '值值值值') }] });
    expect(breachesOf(hall, 'holidayWork').map((b) => [b.day, b.severity])).toEqual([
      ['2026-10-01', 'notice'],
      ['2026-10-02', 'notice'],
      ['2026-10-03', 'notice'],
    ]);
    expect(breachesOf(hall, 'holidayWork')[0]?.detail['holiday']).toContain('国庆');
  });
  test('not told on a rest day, a make-up day or for leave', () => {
    expect(daysBroken('holidayWork', { cells: { ...glyphs(1, '年年年'), ...glyphs(4, '值'), ...glyphs(10, '正') } })).toEqual([]);
  });
});
