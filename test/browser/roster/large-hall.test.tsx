import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { ok } from '#src/shared/domain/core/result.ts';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { rosterRowId } from '#src/shared/domain/roster/types.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { openRoster, type RosterPage } from '#test/support/roster-page.tsx';

const PEOPLE = 500;
const MONTH = '2026-11';
let book: TestBook;
let roster: RosterPage | undefined;
beforeEach(async () => {
  book = await openDemoBook();
  const [model] = await book.db.of('staff').where('hallId').equals('hall-2').toArray();
  if (!model) throw new Error('the demonstration hall has nobody');
  const cells = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [i + 1, shiftCell('shift-zheng')]).filter((_, i) => i % 7 < 5),
  );
  await execute(book.ctx, { command: 'roster-edit' }, async () =>
    ok({
      changes: Array.from({ length: PEOPLE }, (_, i) => i).flatMap((i) => {
        const staffId = `many-${i}`;
        const member = { ...model, id: staffId, number: `M${String(i).padStart(4, '0')}`, name: `职工${i}` };
        const row = { id: rosterRowId(MONTH, staffId), month: MONTH, hallId: 'hall-2', staffId, cells };
        return [change('staff', undefined, member), change('rosterRows', undefined, row)];
      }),
      value: null,
    }),
  );
});
afterEach(async () => {
  await roster?.leave();
  await book.close();
});

test('500 people open, only the rows in view are drawn, and an edit redraws one of them', async () => {
  const began = performance.now();
  roster = await openRoster(book, MONTH, 'hall-2');
  const opened = performance.now() - began;
  expect(document.querySelectorAll('tbody tr').length).toBeLessThan(90);
  expect(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe(String(PEOPLE + 11));
  await roster.click(12, 9);
  const typed = performance.now();
  await roster.keys('5');
  await roster.shows(12, 9, '值');
  const shown = performance.now() - typed;
  await roster.keys('{Control>}{ArrowDown}{/Control}');
  const last = String(PEOPLE + 9);
  await vi.waitFor(() => expect(document.querySelector(`tbody td[data-r="${last}"]`)).not.toBeNull());
  console.log(`500 rows: open ${opened.toFixed(0)} ms, key to glyph ${shown.toFixed(0)} ms`);
});
