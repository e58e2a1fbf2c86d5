import { afterEach, beforeEach, expect, test } from 'vitest';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { dutyHistory, readDutyMonths } from '#src/renderer/store/duty-history.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { demoPerson } from '#test/support/people.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const wu = demoPerson('吴倩').id;
const history = async (month: string, months: number) => (await dutyHistory(book.db, month, months)).get(wu);
const set = (month: string, date: number, shiftTypeId: string) =>
  editRoster(book.ctx, {
    ...{ month, hallId: 'hall-1', command: 'roster-edit' },
    edits: [{ staffId: wu, date, cell: shiftCell(shiftTypeId) }],
  });
/** Days in the months before October on which the person's published cell is of the kind, counted by hand from the tables. */
async function dutyDays(from: DayKey, to: DayKey): Promise<string[]> {
  const rows = await book.db.of('rosterRows').where('month').between(from, to, true, true).toArray();
  return rows.flatMap((r) =>
    Object.entries(r.cells).flatMap(([d, c]) => (r.staffId === wu && isDuty(c) ? [`${r.month}/${d}`] : [])),
  );
}
const isDuty = (cell: { readonly kind: string; readonly shiftTypeId?: string }) => cell.shiftTypeId === 'shift-zhi';

test('rest-day, holiday and late duties of so many months before, none of the month itself', async () => {
  const days = await dutyDays('2026-08', '2026-09');
  expect(days.length).toBeGreaterThan(1);
  const both = await history('2026-10', 2);
  // 25 September is the only statutory holiday among them.
  const holidays = days.filter((d) => d === '2026-09/25').length;
  expect(both).toMatchObject({ restDay: days.length - holidays, holiday: holidays });
  expect(both?.late).toBeGreaterThan(0);
  const september = await history('2026-10', 1);
  const august = await history('2026-09', 1);
  expect((september?.restDay ?? 0) + (august?.restDay ?? 0)).toBe(both?.restDay);
  expect(await history('2026-08', 6)).toBeUndefined();
});

test('a published month counts as published, a draft as it stands', async () => {
  const before = await history('2026-10', 1);
  await set('2026-09', 5, 'shift-ye');
  expect(await history('2026-10', 1)).toEqual(before);
  const october = await history('2026-11', 1);
  await set('2026-10', 18, 'shift-ye');
  const after = await history('2026-11', 1);
  expect(after?.restDay).toBe((october?.restDay ?? 0) + 1);
  expect(after?.late).toBe((october?.late ?? 0) + 1);
});

test('somebody who came to a published hall later has no duties there before a version names them', async () => {
  const late = demoPerson('苗青');
  await editRoster(book.ctx, {
    ...{ month: '2026-09', hallId: 'hall-1', command: 'roster-edit' },
    edits: [{ staffId: late.id, date: 26, cell: shiftCell('shift-zhi') }],
  });
  expect((await dutyHistory(book.db, '2026-10', 1)).get(late.id)).toBeUndefined();
});

test('the months begin with the first that has a roster and say which halls are published', async () => {
  const months = await readDutyMonths(book.db, '2026-05', '2026-10');
  expect(months.map((m) => m.month)).toEqual(['2026-08', '2026-09', '2026-10']);
  expect(months.map((m) => [...m.published])).toEqual([['hall-1', 'hall-2'], ['hall-1', 'hall-2'], []]);
});
