import { afterEach, beforeEach, expect, test } from 'vitest';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { saveWish } from '#src/renderer/commands/planning/wish-save.ts';
import { voidWish } from '#src/renderer/commands/planning/wish-void.ts';
import { readWishes } from '#src/renderer/store/leave-source.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const draft = { staffId: 'staff-03', day: '2026-10-28', shiftTypeId: '', want: true, weight: 2, note: ' 体检 ' } as const;
async function wished(): Promise<string> {
  const done = await saveWish(book.ctx, draft);
  if (!done.ok) throw new Error(done.error.code);
  return done.value.id;
}
const listed = async (id: string) => (await readWishes(book.db, '2026-10')).find((w) => w.id === id);

test('a wish is noted, changed and taken off, each undone with Ctrl+Z', async () => {
  const id = await wished();
  expect(await listed(id)).toMatchObject({ weight: 2, note: '体检' });
  await saveWish(book.ctx, { ...draft, weight: 3 }, id);
  expect(book.host.lines.slice(-2).map((l) => l.entry.command)).toEqual(['wish-add', 'wish-edit']);
  expect((await listed(id))?.weight).toBe(3);
  await undo(book.ctx);
  expect((await listed(id))?.weight).toBe(2);
  await voidWish(book.ctx, id);
  expect(await listed(id)).toBeUndefined();
  expect(await voidWish(book.ctx, id)).toMatchObject({ error: { code: 'wish/gone' } });
  expect(await saveWish(book.ctx, draft, id)).toMatchObject({ error: { code: 'wish/gone' } });
  await undo(book.ctx);
  expect(await listed(id)).toBeDefined();
});

test('the same wish twice is refused, and nothing is written', async () => {
  await wished();
  const lines = book.host.lines.length;
  expect(await saveWish(book.ctx, { ...draft, want: false })).toMatchObject({ error: { code: 'wish/already' } });
  expect(await saveWish(book.ctx, { ...draft, shiftTypeId: 'shift-zao' })).toMatchObject({ error: { code: 'wish/two-wants' } });
  expect(book.host.lines.length).toBe(lines);
});

test('a month’s wishes are those of its days, in order', async () => {
  const october = await readWishes(book.db, '2026-10');
  expect(october.length).toBeGreaterThan(0);
  expect(october.every((w) => w.day.startsWith('2026-10-'))).toBe(true);
  expect(october.map((w) => w.day)).toEqual(october.map((w) => w.day).sort());
});
