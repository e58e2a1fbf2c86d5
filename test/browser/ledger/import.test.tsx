import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { exportLedger } from '#src/renderer/commands/ledger/export-ledger.ts';
import { addEntry } from '#src/renderer/commands/ledger/write-entry.ts';
import { LedgersScreen } from '#src/renderer/screens/ledgers/ledgers-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const open = (kind: string) => {
  leave = mountScreen(book, '/ledgers/:view?/:at?/:period?/:id?', `/ledgers/import/${kind}/2026-09`, <LedgersScreen />);
};
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const choose = async (file: File) => {
  await expect.poll(() => document.querySelector('input[type=file]')).not.toBeNull();
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
};
const csv = (...lines: readonly string[]) => new File([`\uFEFF${lines.join('\r\n')}`], '咨询.csv', { type: 'text/csv' });
const all = () => book.db.of('ledgerEntries').orderBy('number').toArray();

test('an old Excel is previewed, its fault corrected in place, written in one line, taken back by one undo', async () => {
  open('ledger-guide');
  await choose(
    csv(
      '咨询引导登记表,,,,',
      '日期,时间,咨询事项,方式,经办人',
      '2026-09-21,9:10,社保卡补办,现场,徐静',
      '2026-09-22,,换身份证,电话,徐婧',
      '合计,,2,,',
    ),
  );
  await shown('新增 1更新 0不变 0有错 1');
  await page.getByRole('button', { name: /^改成它/ }).click();
  await shown('新增 2');
  const lines = book.host.lines.length;
  await page.getByRole('button', { name: '导入 2 行' }).click();
  await expect.poll(all).toMatchObject([
    {
      number: 'ZX-2026-0001',
      day: '2026-09-21',
      time: 550,
      hallId: 'hall-1',
      values: { matter: '社保卡补办', handler: 'staff-14' },
    },
    { number: 'ZX-2026-0002', time: null, values: { way: '电话' } },
  ]);
  expect(book.host.lines.length).toBe(lines + 1);
  await undo(book.ctx);
  await expect.poll(all).toEqual([]);
});

test('the app’s own export reads back as lines that are there already; a line added to it is new', async () => {
  const values = { way: '代办', matter: '老年证办理', visitor: '刘满仓', handler: 'staff-11' };
  await addEntry(book.ctx, 'ledger-assist', { day: '2026-09-22', time: 600, hallId: 'hall-1', values, photos: [] });
  let file = new File([], '');
  const call = book.host.call.bind(book.host);
  const spy = vi.spyOn(book.host, 'call').mockImplementation(async (method, input) => {
    if (method !== 'file.save') return call(method, input);
    const { name, base64 } = input as { readonly name: string; readonly base64: string };
    file = new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name);
    return { ok: false, error: { code: 'host/disk-full' } };
  });
  await exportLedger(book.ctx, 'ledger-assist', '2026-09');
  spy.mockRestore();
  expect(file.name).toBe('帮办代办台账 2026-09.xlsx');
  open('ledger-assist');
  await choose(file);
  await shown('新增 0更新 0不变 1有错 0');
  leave();
  open('ledger-assist');
  await choose(
    csv(
      '编号,日期,方式,事项,经办人,承诺期限',
      'BB-2026-0001,2026-09-22,代办,老年证办理,马俊,',
      ',2026-09-23,帮办,营业执照,杨帆,2026-09-25',
    ),
  );
  await shown('新增 1更新 0不变 1有错 0');
  await page.getByRole('button', { name: '导入 1 行' }).click();
  await expect
    .poll(all)
    .toMatchObject([{ values: { visitor: '刘满仓' } }, { number: 'BB-2026-0002', dueOn: '2026-09-25', state: 'open' }]);
});
