import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importCalendarYear } from '#src/shared/domain/calendar/import-year.ts';
import { official2025, official2026 } from '#test/support/calendars.ts';

const newYear = { name: '元旦', date: '2027-01-01', isOffDay: true };
const year2027 = (...days: unknown[]) => ({ year: 2027, papers: ['某通知'], days });
const problemsOf = (json: unknown) => {
  const read = importCalendarYear(json);
  return read.ok ? [] : read.error;
};

describe('the calendars that come with the app', () => {
  test('2026 as announced: days off, make-up days, 300 % days', () => {
    const count = (kind: 'off' | 'makeUp') => official2026.days.filter((d) => d.kind === kind).length;
    expect([count('off'), count('makeUp')]).toEqual([33, 6]);
    expect(official2026.days.filter((d) => d.kind === 'makeUp').map((d) => d.day)).toEqual(
      ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map((d) => `2026-${d}`),
    );
    expect(official2026.days.filter((d) => d.statutory)).toHaveLength(13);
    expect(official2026).toMatchObject({ id: '2026', announced: true });
  });
  test('2025 as announced', () => {
    expect(official2025.days.filter((d) => d.kind === 'makeUp').map((d) => d.day)).toEqual(
      ['01-26', '02-08', '04-27', '09-28', '10-11'].map((d) => `2025-${d}`),
    );
    expect(official2025.days.filter((d) => d.kind === 'off')).toHaveLength(28);
    expect(official2025.days.filter((d) => d.statutory)).toHaveLength(13);
  });
});

describe('a file that is taken in', () => {
  test('its days come in order, with their pay class', () => {
    const read = importCalendarYear(
      year2027({ name: '春节', date: '2027-02-10', isOffDay: true }, newYear, {
        name: '元旦',
        date: '2027-01-03',
        isOffDay: false,
      }),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        id: '2027',
        year: 2027,
        announced: true,
        papers: ['某通知'],
        days: [
          { day: '2027-01-01', name: '元旦', kind: 'off', statutory: true },
          { day: '2027-01-03', name: '元旦', kind: 'makeUp', statutory: false },
          { day: '2027-02-10', name: '春节', kind: 'off', statutory: false },
        ],
      },
    });
  });
});

describe('a file that is refused', () => {
  test.each([
    ['not an object', [], 'calendar/not-a-calendar'],
    ['null', null, 'calendar/not-a-calendar'],
    ['no year', { days: [newYear] }, 'calendar/no-year'],
    ['a year as text', { year: '2027', days: [newYear] }, 'calendar/no-year'],
    ['no days', { year: 2027 }, 'calendar/no-days'],
    ['an empty list', year2027(), 'calendar/no-days'],
    ['more days than a year has', year2027(...Array(367).fill(newYear)), 'calendar/no-days'],
  ])('%s', (_, json, code) => expect(problemsOf(json)).toEqual([{ code }]));
  test('every wrong entry is named with its line', () => {
    const days = [
      newYear,
      { ...newYear, date: '2027-02-30' },
      { ...newYear, isOffDay: 'no' },
      { ...newYear, date: '2026-12-31' },
    ];
    expect(problemsOf(year2027(...days, newYear, 7))).toEqual([
      { code: 'calendar/bad-date', detail: { line: 2, text: '2027-02-30' } },
      { code: 'calendar/bad-entry', detail: { line: 3 } },
      { code: 'calendar/other-year', detail: { line: 4, day: '2026-12-31', year: 2027 } },
      { code: 'calendar/bad-entry', detail: { line: 6 } },
      { code: 'calendar/twice', detail: { day: '2027-01-01' } },
    ]);
  });
  test('a date that cannot even be written out is a refusal, not a crash', () => {
    expect(problemsOf(year2027({ ...newYear, date: JSON.parse('{"toString":1,"valueOf":1}') }))).toEqual([
      { code: 'calendar/bad-date', detail: { line: 1, text: '' } },
    ]);
  });
  test('any JSON gives a year or problems', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.array(fc.jsonValue(), { minLength: 1 }).map((days) => year2027(...days)),
        ),
        (json) => {
          const read = importCalendarYear(json);
          expect(read.ok || read.error.length > 0).toBe(true);
        },
      ),
    );
  });
});
