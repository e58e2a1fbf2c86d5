import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editDay, readCalendarFile, saveCalendarYear } from '#src/renderer/commands/calendar/save-calendar.ts';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { compareYears } from '#src/shared/domain/calendar/compare-years.ts';
import { choicesFor, entryFor } from '#src/shared/domain/calendar/day-choice.ts';
import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const file = (content: string) => new File([content], '2027.json', { type: 'application/json' });
const json = (value: unknown) => file(JSON.stringify(value));
const entry = { name: '元旦', date: '2027-01-01', isOffDay: true };
const infoOf = async (day: string) => dayInfo(day, calendarsOf(await book.db.of('calendarYears').toArray()));

describe('a calendar file', () => {
  test.each([
    ['no JSON', file('{"year": 2027,'), 'calendar/not-json'],
    ['a picture', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], '2027.json'), 'calendar/not-json'],
    ['a list', json([entry]), 'calendar/not-a-calendar'],
    ['null', json(null), 'calendar/not-a-calendar'],
    ['no year', json({ days: [entry] }), 'calendar/no-year'],
    ['a year of text', json({ year: '2027', days: [entry] }), 'calendar/no-year'],
    ['no days', json({ year: 2027, days: [] }), 'calendar/no-days'],
    ['too many days', json({ year: 2027, days: Array.from({ length: 400 }, () => entry) }), 'calendar/no-days'],
    ['a day that does not exist', json({ year: 2027, days: [{ ...entry, date: '2027-02-30' }] }), 'calendar/bad-date'],
    ['a day of another year', json({ year: 2027, days: [{ ...entry, date: '2026-01-01' }] }), 'calendar/other-year'],
    ['a day twice', json({ year: 2027, days: [entry, entry] }), 'calendar/twice'],
    ['text for yes', json({ year: 2027, days: [{ ...entry, isOffDay: 'true' }] }), 'calendar/bad-entry'],
    [
      'a name of a thousand characters',
      json({ year: 2027, days: [{ ...entry, name: '节'.repeat(1000) }] }),
      'calendar/bad-entry',
    ],
    ['a prototype in disguise', file('{"__proto__": {"year": 2027}, "days": [1]}'), 'calendar/no-year'],
    ['two megabytes', file(' '.repeat(2_000_000)), 'calendar/too-large'],
  ])('with %s is refused', async (_what, input, code) => {
    const read = await readCalendarFile(input);
    expect(read.ok ? 'ok' : read.error.code).toBe(code);
  });

  test('is taken in as one undoable step and changes what its days are', async () => {
    const read = await readCalendarFile(
      json({ year: 2027, papers: ['通知'], days: [entry, { name: '元旦', date: '2027-01-03', isOffDay: false }] }),
    );
    if (!read.ok) throw new Error(read.error.code);
    expect((await infoOf('2027-01-03')).kind).toBe('restDay');
    await saveCalendarYear(book.ctx, read.value);
    expect(await infoOf('2027-01-03')).toMatchObject({ kind: 'workday', makeUp: true, known: true });
    await undo(book.ctx);
    expect(await infoOf('2027-01-03')).toMatchObject({ kind: 'restDay', known: false });
  });

  test('the preview names exactly the days that differ', async () => {
    const stored = await book.db.of('calendarYears').get('2026');
    if (!stored) throw new Error('no 2026');
    expect(compareYears(stored, stored)).toEqual([]);
    const fresh = {
      ...stored,
      days: stored.days
        .filter((d) => d.day !== '2026-10-10')
        .concat({ day: '2026-10-17', name: '国庆节', kind: 'makeUp', statutory: false }),
    };
    expect(compareYears(stored, fresh).map((d) => [d.day, d.before?.kind ?? null, d.after?.kind ?? null])).toEqual([
      ['2026-10-10', 'makeUp', null],
      ['2026-10-17', null, 'makeUp'],
    ]);
  });
});

describe('a day changed by hand', () => {
  test('is journalled with its reason and taken back by undo', async () => {
    await editDay(book.ctx, '2026-10-17', entryFor('2026-10-17', 'makeUp', ''), '县里通知补班');
    expect(book.host.lines.at(-1)?.entry).toMatchObject({ command: 'calendar-edit', why: '县里通知补班' });
    expect(await infoOf('2026-10-17')).toMatchObject({ kind: 'workday', makeUp: true });
    await undo(book.ctx);
    expect((await infoOf('2026-10-17')).kind).toBe('restDay');
  });

  test('in a year that is not announced keeps the statutory days and stays unannounced', async () => {
    await editDay(book.ctx, '2027-10-04', entryFor('2027-10-04', 'off', '国庆节'), '先按去年排');
    expect(await infoOf('2027-10-04')).toMatchObject({ kind: 'restDay', name: '国庆节', known: false });
    expect((await infoOf('2027-10-01')).kind).toBe('holiday');
  });

  test('offers a make-up day on weekends only', () => {
    expect(choicesFor('2026-10-17')).toEqual(['off', 'makeUp', 'holiday']);
    expect(choicesFor('2026-10-19')).toEqual(['workday', 'off', 'holiday']);
    expect(entryFor('2026-10-19', 'workday', '')).toBeNull();
    expect(entryFor('2026-10-17', 'off', '')).toBeNull();
  });
});
