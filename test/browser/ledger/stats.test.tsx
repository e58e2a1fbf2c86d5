import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { keepCounts } from '#src/renderer/commands/ledger/keep-counts.ts';
import { addEntry } from '#src/renderer/commands/ledger/write-entry.ts';
import { LedgersScreen } from '#src/renderer/screens/ledgers/ledgers-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (address: string) => {
  leave = mountScreen(book, '/ledgers/:view?/:at?/:period?/:id?', `/ledgers/stats${address}`, <LedgersScreen />);
};
const ask = async (day: string, time: number | null, way: string) => {
  const values = { matter: '社保卡补办', way, handler: 'staff-14', people: '2' };
  const made = await addEntry(book.ctx, 'ledger-guide', { day, time, hallId: 'hall-1', values, photos: [] });
  if (!made.ok) throw new Error(made.error.code);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
  await ask('2026-09-07', 560, '现场');
  await ask('2026-09-07', 570, '现场');
  await ask('2026-09-08', 700, '电话');
  await ask('2026-09-12', null, '现场');
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const faults = async () => {
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
};

test('a ledger’s month by day, hour and value, with the share of weekends; a bar leads to its lines', async () => {
  open('/ledger-guide/2026-09');
  await shown('咨询引导 4 条');
  await shown('人数 8 人');
  await shown('周末和节日 1，占 25%');
  await shown('按钟点（写了时间的 3 条）');
  await expect.element(page.getByRole('link', { name: '9时 2' })).toBeVisible();
  await page.getByRole('link', { name: '电话' }).click();
  await shown('方式：电话');
  await expect.poll(() => document.querySelectorAll('.register tbody tr').length).toBe(1);
  await page.getByRole('button', { name: /方式：电话/ }).click();
  await expect.poll(() => document.querySelectorAll('.register tbody tr').length).toBe(4);
});

test('a day’s column leads to the lines of the day', async () => {
  open('/ledger-guide/2026-09');
  await page.getByRole('link', { name: '9月7日 2' }).click();
  await shown('09-07 的');
  await expect.poll(() => document.querySelectorAll('.register tbody tr').length).toBe(2);
});

test('the windows by counter and kind; a kind inside another is not added again', async () => {
  const edit = (kindId: string, count: number) => ({ day: '2026-09-12', counterId: 'counter-hall-1-1', kindId, count });
  await keepCounts(book.ctx, [edit('intake-all', 9), edit('intake-oneMatter', 3)]);
  open('/intake/2026-09');
  await shown('窗口收件 9 件');
  await shown('周末和节日 9，占 100%');
  await shown('政务大厅 综合窗口 1');
  await shown('其中一件事一次办');
});

test.each(['light', 'dark'])('no accessibility faults (%s)', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  open('/ledger-guide/2026-09');
  await shown('咨询引导 4 条');
  expect(await faults()).toEqual([]);
  leave();
  open('/all/2026-09');
  await shown('各本台账共 4 条');
  expect(await faults()).toEqual([]);
  document.documentElement.dataset['theme'] = 'light';
});
