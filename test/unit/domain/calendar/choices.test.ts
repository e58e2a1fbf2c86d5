import { describe, expect, test } from 'vitest';
import { compareYears } from '#src/shared/domain/calendar/compare-years.ts';
import { choiceOf, choicesFor, entryFor } from '#src/shared/domain/calendar/day-choice.ts';
import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { editCalendarDay } from '#src/shared/domain/calendar/lint.ts';
import { workingTimeOn } from '#src/shared/domain/calendar/working-time.ts';
import { official2026 } from '#test/support/calendars.ts';

describe('changing a day by hand', () => {
  const plain = ['2026-11-18', '2026-11-21', '2026-11-22'];
  const cases = plain.flatMap((day) => choicesFor(day).map((choice) => [day, choice] as const));
  test.each(cases)('%s made %s is that', (day, choice) => {
    const edited = editCalendarDay(official2026, day, entryFor(day, choice, ''));
    expect(choiceOf(dayInfo(day, calendarsOf([edited])))).toBe(choice);
  });
  test('only weekend days can be make-up days', () => {
    expect(choicesFor('2026-11-18')).not.toContain('makeUp');
    expect(choicesFor('2026-11-22')).not.toContain('workday');
  });
  test('back to what the weekday says leaves no entry', () => {
    expect(entryFor('2026-11-18', 'workday', '')).toBeNull();
    expect(entryFor('2026-11-21', 'off', '')).toBeNull();
  });
});

describe('two versions of a year', () => {
  test('the same year differs in nothing; a first one in all its days', () => {
    expect(compareYears(official2026, official2026)).toEqual([]);
    expect(compareYears(undefined, official2026)).toHaveLength(official2026.days.length);
  });
  test('each changed day with what it was and becomes', () => {
    const entry = { name: '停电', kind: 'off', statutory: false } as const;
    const after = editCalendarDay(editCalendarDay(official2026, '2026-03-09', entry), '2026-10-10', null);
    expect(compareYears(official2026, after)).toEqual([
      { day: '2026-03-09', before: null, after: { day: '2026-03-09', ...entry } },
      { day: '2026-10-10', before: { day: '2026-10-10', name: '国庆节', kind: 'makeUp', statutory: false }, after: null },
    ]);
  });
});

describe('人社部发〔2025〕2号', () => {
  test('月工作日 20.67 and 月计薪天数 21.75 since 2025', () => {
    expect(workingTimeOn('2026-09-23')).toMatchObject({ monthWorkdays: 20.67, monthPaidDays: 21.75 });
    expect(workingTimeOn('2025-01-01').monthWorkdays).toBe(20.67);
  });
  test('20.83 until then (劳社部发〔2008〕3号)', () => {
    expect(workingTimeOn('2024-12-31')).toMatchObject({ monthWorkdays: 20.83, source: '劳社部发〔2008〕3号' });
    expect(workingTimeOn('1999-01-01').monthWorkdays).toBe(20.83);
  });
});
