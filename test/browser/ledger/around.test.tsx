import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Palette } from '#src/renderer/app/frame/palette.tsx';
import { addEntry, editEntry } from '#src/renderer/commands/ledger/write-entry.ts';
import { TodayScreen } from '#src/renderer/screens/today/today-screen.tsx';
import { openPalette } from '#src/renderer/ui-state/palette.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const page = () => expect.poll(() => document.body.textContent);
const promise = async (matter: string, dueOn: string) => {
  const handler = (await book.db.of('staff').toArray())[0]?.id ?? '';
  const values = { way: '代办', matter, handler, dueOn };
  const made = await addEntry(book.ctx, 'ledger-assist', { day: '2026-09-20', time: null, hallId: 'hall-1', values, photos: [] });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.id;
};

test('今日 names what was promised, from two days before its day until it is finished', async () => {
  const late = await promise('老年证办理', '2026-09-22');
  await promise('残疾人补贴', '2026-09-25');
  await promise('营业执照', '2026-09-26');
  leave = mountScreen(book, '*', '/', <TodayScreen />);
  await page().toContain('帮办代办 老年证办理，2026-09-22 到期');
  await page().toContain('帮办代办 残疾人补贴，2026-09-25 到期');
  await page().not.toContain('营业执照');
  await editEntry(book.ctx, late, (e) => ({ values: { ...e.values, state: '已办结', satisfaction: '满意' } }));
  await page().not.toContain('老年证办理');
});

test('Ctrl+K finds a line by number, matter and initials, and a ledger by its name', async () => {
  await promise('老年证办理', '2026-09-22');
  leave = mountScreen(book, '*', '/', <Palette />);
  openPalette();
  const shown = () => expect.poll(() => [...document.querySelectorAll('.palette li')].map((li) => li.textContent).join('\n'));
  await userEvent.keyboard('bb-2026');
  await shown().toContain('BB-2026-0001 帮办代办 老年证办理');
  await userEvent.keyboard('{Control>}a{/Control}lnzbl');
  await shown().toContain('老年证办理');
  await userEvent.keyboard('{Control>}a{/Control}wply');
  await shown().toContain('打开物品领用台账');
  await userEvent.keyboard('{Control>}a{/Control}cksj');
  await shown().toContain('窗口收件数');
});
