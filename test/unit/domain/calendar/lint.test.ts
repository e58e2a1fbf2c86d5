import { describe, expect, test } from 'vitest';
import { editCalendarDay, lintCalendar } from '#src/shared/domain/calendar/lint.ts';
import type { CalendarYear } from '#src/shared/domain/calendar/types.ts';
import { official2025, official2026 } from '#test/support/calendars.ts';

const off = (name: string) => ({ name, kind: 'off', statutory: false }) as const;
const makeUp = { name: '补班', kind: 'makeUp', statutory: false } as const;

describe('what looks wrong in a year', () => {
  test('nothing in the official ones', () => {
    expect(lintCalendar(official2025)).toEqual([]);
    expect(lintCalendar(official2026)).toEqual([]);
  });
  test('a statutory day that is work, or off without being paid as one', () => {
    const day = '2026-06-19';
    const missing = [{ code: 'calendar/statutory-missing', detail: { day, name: '端午节' } }];
    expect(lintCalendar(editCalendarDay(official2026, day, null))).toEqual(missing);
    expect(lintCalendar(editCalendarDay(official2026, day, off('端午节')))).toEqual(missing);
  });
  test('a make-up day on a weekday', () => {
    expect(lintCalendar(editCalendarDay(official2026, '2026-11-18', makeUp))).toEqual([
      { code: 'calendar/make-up-on-weekday', detail: { day: '2026-11-18' } },
    ]);
  });
  test('six workdays in a row are usual, more are told with their number', () => {
    const six = editCalendarDay(official2026, '2026-11-21', makeUp);
    expect(lintCalendar(six)).toEqual([]);
    const twelve = editCalendarDay(six, '2026-11-22', makeUp);
    expect(lintCalendar(twelve)).toEqual([{ code: 'calendar/long-run', detail: { from: '2026-11-16', days: 12 } }]);
  });
  test('a run that reaches the end of the year', () => {
    const year: CalendarYear = ['2026-12-26', '2026-12-27'].reduce((y, day) => editCalendarDay(y, day, makeUp), official2026);
    expect(lintCalendar(year)).toEqual([{ code: 'calendar/long-run', detail: { from: '2026-12-21', days: 11 } }]);
  });
  test('a year whose lunar days are not known here', () => {
    const codes = lintCalendar({ id: '2040', year: 2040, announced: true, papers: [], days: [] }).map((p) => p.code);
    expect(codes[0]).toBe('calendar/moving-unknown');
    expect(codes.filter((c) => c === 'calendar/statutory-missing')).toHaveLength(6);
  });
});

describe('editing a day', () => {
  test('leaves the year it came from alone and keeps the order', () => {
    const before = JSON.stringify(official2026);
    const edited = editCalendarDay(official2026, '2026-03-08', off('停电'));
    expect(JSON.stringify(official2026)).toBe(before);
    expect(edited.days.map((d) => d.day)).toEqual([...edited.days.map((d) => d.day)].sort());
    expect(editCalendarDay(edited, '2026-03-08', null)).toEqual(official2026);
  });
});
