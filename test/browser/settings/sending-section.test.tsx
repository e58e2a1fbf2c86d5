import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SettingsScreen } from '#src/renderer/screens/settings/settings-screen.tsx';
import { keyRows } from '#src/shared/domain/submission/key-text.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { PackageHost } from '#test/support/package-host.ts';

let book: TestBook;
let host: PackageHost;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  host = new PackageHost(book.host);
  const ctx = { ...book.ctx, host };
  leave = mountScreen({ ...book, ctx }, '/settings/:section?', '/settings/sending', <SettingsScreen />);
});
afterEach(async () => {
  leave();
  await book.close();
});
const sending = async () => (await book.db.of('settings').get('settings'))?.sending;

describe('设置 → 报送', () => {
  test('a key of the bureau copied wrong is named and not kept; a right one is', async () => {
    const key = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    const field = page.getByRole('textbox', { name: '公钥，一行一把' });
    await field.fill(key.replace('ql3', 'qq3'));
    await page.getByRole('heading', { name: '签名密钥' }).click();
    await expect.element(page.getByText('不是公钥。', { exact: false })).toBeVisible();
    expect(await sending()).toBeUndefined();
    await field.fill(`# 县局\n${key}`);
    await page.getByRole('heading', { name: '签名密钥' }).click();
    await expect.poll(async () => (await sending())?.recipients).toEqual([key]);
  });
  test('each field of personal data has its own choice, masked until another is made', async () => {
    await expect.element(page.getByRole('combobox', { name: '身份号码' })).toHaveTextContent('遮去一部分');
    await page.getByRole('combobox', { name: '出生日期' }).click();
    await page.getByRole('option', { name: '完整' }).click();
    await expect.poll(async () => (await sending())?.privacy).toEqual({ birth: 'full' });
  });
  test('the recovery sheet is printed and cannot be saved as a file', async () => {
    await expect.element(page.getByText('d'.repeat(16))).toBeVisible();
    await page.getByRole('button', { name: '打印恢复单…' }).click();
    const dialog = page.getByRole('dialog', { name: '签名密钥恢复单' });
    await expect.element(dialog.getByRole('button', { name: '打印' })).toBeVisible();
    expect(dialog.getByRole('button', { name: '存为 PDF' }).query()).toBeNull();
    expect(host.calls).not.toContain('file.save');
    expect(JSON.stringify(book.host.lines)).not.toContain('0f0f');
  });
  test('its letters typed back restore the key; a slip is named by its row and changes nothing', async () => {
    const rows = keyRows('0f'.repeat(32));
    const field = page.getByRole('textbox', { name: '恢复单上的四行文字' });
    await field.fill([rows[0], (rows[1] ?? '').replace(/.$/, (c) => (c === '0' ? '2' : '0')), rows[2], rows[3]].join('\n'));
    await page.getByRole('button', { name: '恢复密钥' }).click();
    await expect.element(page.getByText('第 2 行抄得不对', { exact: false })).toBeVisible();
    expect(host.restored).toEqual([]);
    await field.fill(rows.join('\n').toLowerCase());
    await page.getByRole('button', { name: '恢复密钥' }).click();
    await expect.element(page.getByText(`现在用的是密钥 ${'c'.repeat(16)}`, { exact: false })).toBeVisible();
    expect(host.restored).toEqual(['0f'.repeat(32)]);
  });
});
