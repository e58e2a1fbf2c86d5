import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { saveLedgerKind } from '#src/renderer/commands/ledger/save-kind.ts';
import { addEntry } from '#src/renderer/commands/ledger/write-entry.ts';
import { LedgersScreen } from '#src/renderer/screens/ledgers/ledgers-screen.tsx';
import { seedLedgerKinds } from '#src/shared/domain/ledger/seed-kinds.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (address: string) => {
  leave = mountScreen(book, '/ledgers/:view?/:at?/:period?/:id?', `/ledgers/${address}`, <LedgersScreen />);
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
const stored = () => book.db.of('ledgerKinds').toArray();
const save = () => page.getByRole('button', { name: '存下' }).click();

test('a ledger of one’s own: named, one more column, saved, and its first line written', async () => {
  open('kinds/new');
  await save();
  await shown('台账还没有名称');
  await page.getByRole('textbox', { name: '名称', exact: true }).fill('母婴室使用');
  await page.getByRole('textbox', { name: '编号字母' }).fill('bb');
  await save();
  await shown('BB 是“帮办代办”的编号字母');
  await page.getByRole('textbox', { name: '编号字母' }).fill('my');
  await shown('编号像 MY-2026-0001');
  await page.getByRole('button', { name: '加一栏' }).click();
  await page.getByRole('textbox', { name: '新栏目的栏目' }).fill('时长');
  await page.getByRole('combobox', { name: '时长的填什么' }).selectOptions('数字');
  await save();
  await expect.poll(stored).toMatchObject([{ name: '母婴室使用', prefix: 'MY', order: 14, fields: { length: 4 } }]);
  const [kind] = await stored();
  leave();
  open(`list/${kind?.id}`);
  await shown('母婴室使用这个月还没有登记');
  await page.getByLabelText('事项').fill('喂奶');
  await page.getByRole('combobox', { name: '经办人' }).fill('mj');
  await page.getByRole('option', { name: /马俊/ }).click();
  await page.getByLabelText('时长').fill('20');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect.poll(() => book.db.of('ledgerEntries').toArray()).toMatchObject([{ number: 'MY-2026-0001' }]);
  await undo(book.ctx);
  await undo(book.ctx);
  await expect.poll(stored).toEqual([]);
});

test('a column that holds something cannot go, but be taken out of use; its value stays to be seen', async () => {
  const values = { way: '帮办', matter: '老年证', handler: 'staff-11', group: '老年人' };
  const made = await addEntry(book.ctx, 'ledger-assist', { day: '2026-09-23', time: null, hallId: 'hall-1', values, photos: [] });
  open('kinds/ledger-assist');
  await page.getByRole('button', { name: '去掉服务对象' }).click();
  await save();
  await shown('“服务对象”有 1 条填过，不能去掉');
  leave();
  open('kinds/ledger-assist');
  await page.getByRole('button', { name: '放弃没存的改动' }).click();
  await page.getByRole('checkbox', { name: '服务对象的在用' }).click();
  await save();
  await expect.poll(async () => (await stored())[0]?.fields.find((f) => f.key === 'group')?.off).toBe(true);
  leave();
  open(`list/ledger-assist/2026-09/${made.ok ? made.value.id : ''}`);
  await shown('服务对象');
  await expect.element(page.getByRole('button', { name: '服务对象 老年人' })).toBeVisible();
  await expect.poll(() => document.querySelector('.entry-line select[aria-label="服务对象"]')).toBe(null);
});

test('a definition that is half written is still there when one comes back', async () => {
  open('kinds/new');
  await page.getByRole('textbox', { name: '名称', exact: true }).fill('共享雨伞');
  leave();
  open('kinds/ledger-guide');
  await shown('编号像 ZX-2026-0001');
  leave();
  open('kinds/new');
  await expect.element(page.getByRole('textbox', { name: '名称', exact: true })).toHaveValue('共享雨伞');
  await page.getByRole('button', { name: '放弃没存的改动' }).click();
  await expect.element(page.getByRole('textbox', { name: '名称', exact: true })).toHaveValue('');
  expect(await stored()).toEqual([]);
});

test('what counts as finished may change, and the lines change with it in one step', async () => {
  const assist = seedLedgerKinds.find((k) => k.id === 'ledger-assist');
  if (!assist) throw new Error('no seed');
  const values = { way: '帮办', matter: '老年证', handler: 'staff-11', state: '已退回', satisfaction: '未评价' };
  await addEntry(book.ctx, assist.id, { day: '2026-09-23', time: null, hallId: 'hall-1', values, photos: [] });
  const state = async () => (await book.db.of('ledgerEntries').toArray())[0]?.state;
  expect(await state()).toBe('done');
  const fields = assist.fields.map((f) => (f.type === 'state' ? { ...f, done: ['已办结'] } : f));
  expect((await saveLedgerKind(book.ctx, { ...assist, fields })).ok).toBe(true);
  expect(await state()).toBe('open');
  await undo(book.ctx);
  expect(await state()).toBe('done');
});

test('a kind of matter at the windows is added, and a ledger is put out of use', async () => {
  open('kinds/intake');
  await page.getByRole('button', { name: '加一种' }).click();
  await page.getByRole('textbox', { name: '新栏目的名称' }).fill('延时办');
  await save();
  await expect.poll(async () => (await book.db.of('intakeKinds').toArray()).map((k) => k.name)).toContain('延时办');
  leave();
  open('kinds/ledger-union');
  await page.getByRole('button', { name: '停用这本台账' }).click();
  await shown('工青妇活动（停用）');
  leave();
  open('list/ledger-guide');
  await shown('咨询引导这个月还没有登记');
  expect(document.body.textContent).not.toContain('工青妇活动');
});

test.each(['light', 'dark'])('no accessibility faults (%s)', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const check = async () => {
    const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
  };
  open('kinds/ledger-assist');
  await shown('编号像 BB-2026-0001');
  expect(await check()).toEqual([]);
  leave();
  open('kinds/intake');
  await shown('加一种');
  expect(await check()).toEqual([]);
  document.documentElement.dataset['theme'] = 'light';
});
