import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { keepCounts } from '#src/renderer/commands/ledger/keep-counts.ts';
import { buildIntakeMonth } from '#src/renderer/commands/print/intake-month.ts';
import { LedgersScreen } from '#src/renderer/screens/ledgers/ledgers-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (address = '') => {
  leave = mountScreen(book, '/ledgers/:view?/:at?/:period?/:id?', `/ledgers/intake${address}`, <LedgersScreen />);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const grid = () => page.getByRole('grid');
const counts = async () =>
  Object.fromEntries((await book.db.of('intakeDays').toArray()).map((d) => [`${d.counterId} ${d.day}`, d.counts]));
const focus = async () => {
  await shown('综合窗口 1');
  const element = grid().element();
  if (element instanceof HTMLElement) element.focus();
};
const clipboard = (type: 'copy' | 'paste', text = '') => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  document.body.dispatchEvent(new ClipboardEvent(type, { clipboardData: data, bubbles: true }));
  return data.getData('text/plain');
};

test('numbers typed with Enter go down the counters, with Tab along the kinds; each is kept', async () => {
  open();
  await focus();
  await userEvent.keyboard('38{Enter}41{Tab}3{Enter}');
  await expect.poll(counts).toEqual({
    'counter-hall-1-1 2026-09-23': { 'intake-all': 38 },
    'counter-hall-1-2 2026-09-23': { 'intake-all': 41, 'intake-oneMatter': 3 },
  });
  await shown('9月收件 79');
  await userEvent.keyboard('{ArrowUp}{F2}');
  await expect.element(page.getByRole('textbox')).toHaveValue('3');
  await userEvent.keyboard('5{Escape}');
  await undo(book.ctx);
  await expect.poll(counts).toMatchObject({ 'counter-hall-1-2 2026-09-23': { 'intake-all': 41 } });
  expect((await counts())['counter-hall-1-2 2026-09-23']).toEqual({ 'intake-all': 41 });
});

test('a block from Excel lands where the cell in hand is; something odd in it and nothing is pasted', async () => {
  open('/hall-1/2026-09/intake-all');
  await focus();
  clipboard('paste', '12\t15件\r\n9\t０\r\n');
  await expect.poll(counts).toEqual({
    'counter-hall-1-1 2026-09-01': { 'intake-all': 12 },
    'counter-hall-1-1 2026-09-02': { 'intake-all': 15 },
    'counter-hall-1-2 2026-09-01': { 'intake-all': 9 },
    'counter-hall-1-2 2026-09-02': { 'intake-all': 0 },
  });
  await shown('9月收件 36');
  expect(clipboard('copy')).toBe('12\t15\r\n9\t0');
  clipboard('paste', '12\t很多');
  await expect.poll(async () => (await counts())['counter-hall-1-1 2026-09-01']).toEqual({ 'intake-all': 12 });
  await userEvent.keyboard('{Delete}');
  await expect.poll(async () => Object.values(await counts()).map((c) => Object.keys(c).length)).toEqual([0, 0, 0, 0]);
});

test('a day that has not come is refused, and 其中 above the whole is marked', async () => {
  const future = [{ day: '2026-09-24', counterId: 'counter-hall-1-1', kindId: 'intake-all', count: 1 }];
  expect(await keepCounts(book.ctx, future)).toMatchObject({ ok: false, error: { code: 'intake/future' } });
  open();
  await focus();
  await userEvent.keyboard('2{Tab}3{Enter}');
  await expect.element(page.getByRole('gridcell', { name: /比收件数还多/ })).toBeVisible();
});

test('the month’s sheet adds up, and says what came in at weekends', async () => {
  const edit = (day: string, kindId: string, count: number) => ({ day, counterId: 'counter-hall-1-1', kindId, count });
  await keepCounts(book.ctx, [
    edit('2026-09-05', 'intake-all', 7),
    edit('2026-09-07', 'intake-all', 30),
    edit('2026-09-07', 'intake-crossRegion', 4),
  ]);
  const made = await buildIntakeMonth(book.ctx, 'hall-1', '2026-09');
  expect(made.ok && made.value.html).toContain('全月收件 37 件，其中一件事一次办 0 件、跨地区通办 4 件；周末和节日办件 7 件。');
});

test.each(['light', 'dark'])('no accessibility faults (%s)', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const check = async () => {
    const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
  };
  open();
  await focus();
  await userEvent.keyboard('7');
  expect(await check()).toEqual([]);
  leave();
  open('/hall-1/2026-09/intake-all');
  await focus();
  expect(await check()).toEqual([]);
  document.documentElement.dataset['theme'] = 'light';
});
