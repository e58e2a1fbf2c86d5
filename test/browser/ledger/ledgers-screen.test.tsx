import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { addEntry, repeatLast } from '#src/renderer/commands/ledger/write-entry.ts';
import { buildLedgerMonth } from '#src/renderer/commands/print/ledger-month.ts';
import { LedgersScreen } from '#src/renderer/screens/ledgers/ledgers-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (address = '') => {
  leave = mountScreen(book, '/ledgers/:view?/:at?/:period?/:id?', `/ledgers${address}`, <LedgersScreen />);
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
const all = () => book.db.of('ledgerEntries').orderBy('number').toArray();
const someone = async () => (await book.db.of('staff').toArray())[0]?.id ?? '';
const assisted = async (more: Record<string, string> = {}) =>
  addEntry(book.ctx, 'ledger-assist', {
    day: '2026-09-23',
    time: 600,
    hallId: 'hall-1',
    values: { way: '代办', matter: '老年证办理', visitor: '刘满仓', phone: '13912340417', handler: await someone(), ...more },
    photos: [],
  });
const faults = async () => {
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
};

test('N, the matter, who, Enter: a line with a number, today and now; R writes it once more', async () => {
  open('/list/ledger-guide');
  await shown('咨询引导这个月还没有登记');
  await userEvent.keyboard('n');
  await page.getByLabelText('咨询事项').fill('社保卡补办');
  await page.getByRole('combobox', { name: '经办人' }).fill('m');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect
    .poll(all)
    .toMatchObject([{ number: 'ZX-2026-0001', day: '2026-09-23', time: 634, values: { matter: '社保卡补办', way: '现场' } }]);
  await page.getByRole('button', { name: /ZX-2026-0001/ }).click();
  await userEvent.keyboard('rr');
  await expect.poll(async () => (await all()).length).toBe(3);
  expect((await all()).map((e) => e.values['matter'])).toEqual(['社保卡补办', '社保卡补办', '社保卡补办']);
  await undo(book.ctx);
  expect((await all()).map((e) => e.number)).toEqual(['ZX-2026-0001', 'ZX-2026-0002']);
});

test('a line that is half typed is still there when one comes back, and is emptied when it is written', async () => {
  open('/list/ledger-order');
  await page.getByLabelText('情况').fill('取号机前排队');
  leave();
  open('/list/ledger-guide');
  await shown('咨询引导这个月还没有登记');
  leave();
  open('/list/ledger-order');
  await expect.element(page.getByLabelText('情况')).toHaveValue('取号机前排队');
  await page.getByRole('combobox', { name: '经办人' }).fill('mj');
  await page.getByRole('option', { name: /马俊/ }).click();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect.poll(all).toMatchObject([{ number: 'ZW-2026-0001' }]);
  await expect.element(page.getByLabelText('情况')).toHaveValue('');
});

test('what the disk refuses stays in the line', async () => {
  open('/list/ledger-order');
  await page.getByLabelText('情况').fill('停车占道');
  await page.getByRole('combobox', { name: '经办人' }).fill('mj');
  await page.getByRole('option', { name: /马俊/ }).click();
  book.host.refuse('journal.append', { code: 'host/disk-full' });
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect.poll(() => document.querySelector('.entry-line [role=alert]')).not.toBe(null);
  await expect.element(page.getByLabelText('情况')).toHaveValue('停车占道');
  book.host.refuse('journal.append');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect.poll(all).toMatchObject([{ number: 'ZW-2026-0001', values: { matter: '停车占道' } }]);
});

test('without a required field nothing is written, and the field is named', async () => {
  open('/list/ledger-goods');
  await shown('物品领用');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await shown('“物品”还没填');
  expect(await all()).toEqual([]);
});

test('帮办代办 is finished with its satisfaction; names of people who came are masked', async () => {
  const made = await assisted({ dueOn: '2026-09-22' });
  if (!made.ok) throw new Error(made.error.code);
  open(`/list/ledger-assist/2026-09/${made.value.id}`);
  await shown('刘**');
  await shown('139****0417');
  await shown('办理中，逾期');
  expect(document.body.textContent).not.toContain('刘满仓');
  await page.getByRole('button', { name: '已办结', exact: true }).click();
  await shown('办结要填“满意度”');
  await page.getByRole('combobox', { name: '满意度' }).selectOptions('满意');
  await page.getByRole('button', { name: '已办结', exact: true }).click();
  await expect
    .poll(all)
    .toMatchObject([{ state: 'done', values: { state: '已办结', satisfaction: '满意', doneOn: '2026-09-23' } }]);
});

test('物品领用: what was lent is given back with the first button', async () => {
  const taker = await someone();
  const values = { item: '冬季工装', quantity: '1', taker, state: '待归还', dueOn: '2026-09-30' };
  const made = await addEntry(book.ctx, 'ledger-goods', { day: '2026-09-23', time: null, hallId: 'hall-1', values, photos: [] });
  open(`/list/ledger-goods/2026-09/${made.ok ? made.value.id : ''}`);
  await shown('WP-2026-0001');
  await expect.poll(() => document.querySelector('.finish-form button')?.textContent).toBe('已归还');
  await page.getByRole('button', { name: '已归还', exact: true }).click();
  await expect.poll(all).toMatchObject([{ state: 'done', values: { state: '已归还' } }]);
});

test('a field is corrected in place; a line is voided with a reason and its number is not given again', async () => {
  const made = await assisted();
  if (!made.ok) throw new Error(made.error.code);
  open(`/list/ledger-assist/2026-09/${made.value.id}`);
  await page.getByRole('button', { name: '事项 老年证办理' }).click();
  await page.getByRole('complementary').getByRole('textbox', { name: '事项' }).fill('老年优待证');
  await userEvent.keyboard('{Enter}');
  await expect.poll(all).toMatchObject([{ values: { matter: '老年优待证' } }]);
  await page.getByRole('button', { name: '作废这一条' }).click();
  await page.getByRole('textbox', { name: '理由' }).fill('记重了');
  await page.getByRole('dialog').getByRole('button', { name: '作废这一条' }).click();
  await expect.poll(all).toMatchObject([{ voided: { reason: '记重了' } }]);
  const next = await assisted();
  expect(next).toMatchObject({ ok: true, value: { number: 'BB-2026-0002' } });
});

test('the month’s sheet masks who came; an empty month is a sheet to write on', async () => {
  await assisted();
  const html = async (kind: string) => {
    const made = await buildLedgerMonth(book.ctx, kind, '2026-09');
    return made.ok ? made.value.html : made.error.code;
  };
  expect(await html('ledger-assist')).toContain('刘**');
  expect(await html('ledger-assist')).not.toMatch(/刘满仓|13912340417/);
  expect(await html('ledger-visit')).toContain('讲解接待台账');
  expect(await repeatLast(book.ctx, 'ledger-visit')).toMatchObject({ ok: false, error: { code: 'ledger/none-yet' } });
});

test.each(['light', 'dark'])('no accessibility faults (%s)', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const made = await assisted({ dueOn: '2026-09-22' });
  open(`/list/ledger-assist/2026-09/${made.ok ? made.value.id : ''}`);
  await shown('BB-2026-0001');
  expect(await faults()).toEqual([]);
  leave();
  open('/import/ledger-assist/2026-09');
  await shown('认得的列');
  expect(await faults()).toEqual([]);
  document.documentElement.dataset['theme'] = 'light';
});
