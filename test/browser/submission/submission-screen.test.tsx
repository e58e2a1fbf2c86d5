import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SubmissionScreen } from '#src/renderer/screens/submission/submission-screen.tsx';
import { setSubmissionJob, useSubmission } from '#src/renderer/ui-state/submission-job.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { PackageHost } from '#test/support/package-host.ts';

let book: TestBook;
let host: PackageHost;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  host = new PackageHost(book.host);
  setSubmissionJob({ kind: 'idle' });
  useSubmission.setState({ form: 'zip', folder: '', typed: false });
  leave = mountScreen({ ...book, ctx: { ...book.ctx, host } }, '/submission/:month?', '/submission', <SubmissionScreen />);
});
afterEach(async () => {
  leave();
  await book.close();
});
const row = (name: string) => page.getByRole('row', { name, exact: false });

describe('报送', () => {
  test('opens last month and says what is missing, with a way there', async () => {
    await expect.element(page.getByText('2026年8月').first()).toBeVisible();
    await expect.element(page.getByText('还缺 4 项')).toBeVisible();
    await expect.element(row('政务大厅排班表').filter({ hasText: '已发布第 1 版' })).toBeVisible();
    await expect.element(row('税务大厅考勤锁定').filter({ hasText: '缺' })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '去补 税务大厅考勤表' }))
      .toHaveAttribute('href', '/attendance/month/2026-08/hall-2');
  });
  test('packs with items missing, shows what is in it, then again as version 2', async () => {
    await page.getByRole('button', { name: '打包' }).click();
    await expect.element(page.getByText('已写好，逐个读回比对过，和生成的完全一样。')).toBeVisible();
    await expect.element(row('月报数据_2026-08.xlsx')).toBeVisible();
    expect(host.written.map((w) => [w.name, w.form, w.folder])).toEqual([['LXZW_2026-08_v1', 'zip', '']]);
    await page.getByRole('button', { name: '重新打包' }).click();
    await expect.element(page.getByText('数据和第 1 版完全相同，只是重新生成了一次。')).toBeVisible();
    await expect.element(page.getByRole('button', { name: '第 2 版' })).toHaveAttribute('aria-pressed', 'true');
  });
  test('a typed folder is looked at when the field is left; a refusal stands under it', async () => {
    book.host.refuse('folder.check', { code: 'host/read-only', detail: { path: 'E:\\' } });
    await page.getByRole('combobox', { name: '位置' }).click();
    await page.getByRole('option', { name: '写一个文件夹' }).click();
    await expect.element(page.getByRole('button', { name: '打包' })).toBeDisabled();
    await page.getByRole('textbox', { name: '文件夹' }).fill('E:\\');
    await page.getByRole('button', { name: '一个文件夹' }).click();
    await expect.element(page.getByText('“E:\\”不能写入', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: '打包' }).click();
    await expect.element(page.getByRole('alert').filter({ hasText: '不能写入' })).toBeVisible();
    expect(host.written).toEqual([]);
  });
});
