import { describe, expect, test } from 'vitest';
import { calendarsOf, dayInfo, monthInfo, workdaysIn } from '#src/shared/domain/calendar/day-info.ts';
import { editCalendarDay } from '#src/shared/domain/calendar/lint.ts';
import { official2026, officialCalendars } from '#test/support/calendars.ts';

const none = calendarsOf([]);

describe('what a day is', () => {
  test.each([
    ['2026-01-04', 'workday', true, '元旦'],
    ['2026-02-14', 'workday', true, '春节'],
    ['2026-02-15', 'restDay', false, '春节'],
    ['2026-02-16', 'holiday', false, '春节'],
    ['2026-02-20', 'restDay', false, '春节'],
    ['2026-04-05', 'holiday', false, '清明节'],
    ['2026-05-03', 'restDay', false, '劳动节'],
    ['2026-09-25', 'holiday', false, '中秋节'],
    ['2026-10-04', 'restDay', false, '国庆节'],
    ['2026-10-10', 'workday', true, '国庆节'],
    ['2026-11-21', 'restDay', false, ''],
    ['2026-11-23', 'workday', false, ''],
  ])('%s is a %s', (day, kind, makeUp, name) => {
    expect(dayInfo(day, officialCalendars)).toEqual({ day, kind, makeUp, name, known: true });
  });
  test('应出勤 of each month of 2026: 248 days in all', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
    const counts = months.map((m) => workdaysIn(monthInfo(m, officialCalendars)));
    expect(counts).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
    expect(counts.reduce((a, b) => a + b)).toBe(248);
  });
});

describe('a year that is not announced', () => {
  test('has its weekends and the statutory days known by date, and says that it is not known', () => {
    expect(dayInfo('2027-02-06', none)).toEqual({
      day: '2027-02-06',
      kind: 'holiday',
      name: '春节',
      makeUp: false,
      known: false,
    });
    expect(dayInfo('2027-02-09', none).kind).toBe('workday');
    expect(dayInfo('2027-02-13', none).kind).toBe('restDay');
    expect(dayInfo('2040-10-01', none)).toMatchObject({ kind: 'holiday', known: false });
  });
  test('keeps what was set by hand, and stays unknown', () => {
    const begun = { id: '2027', year: 2027, announced: false, papers: [], days: [] };
    const edited = editCalendarDay(begun, '2027-02-09', { name: '春节', kind: 'off', statutory: false });
    const calendars = calendarsOf([edited]);
    expect(dayInfo('2027-02-09', calendars)).toMatchObject({ kind: 'restDay', name: '春节', known: false });
    expect(dayInfo('2027-02-06', calendars).kind).toBe('holiday');
  });
});

describe('an announced year', () => {
  test('is taken at its word: a statutory day that it leaves out is no holiday', () => {
    const without = editCalendarDay(official2026, '2026-06-19', null);
    expect(dayInfo('2026-06-19', calendarsOf([without]))).toMatchObject({ kind: 'workday', known: true });
  });
});
