import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { saveSending } from '#src/renderer/commands/settings/save-sending.ts';
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
  useSubmission.setState({ form: 'zip', folder: '', typed: false, lock: 'none', passphrase: '', again: '' });
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
  test('why something missing is sent anyway is kept, signed in the manifest and printed in letter and readme', async () => {
    const field = page.getByRole('textbox', { name: '税务大厅考勤锁定缺着也报的原因' });
    await field.fill('县局当天停电');
    await page.getByRole('button', { name: '打包' }).click();
    await expect.element(page.getByText('已写好，逐个读回比对过，和生成的完全一样。')).toBeVisible();
    expect((await book.db.of('openReasons').toArray()).map((r) => [r.id, r.reason, r.by])).toEqual([
      ['2026-08:locked:hall-2', '县局当天停电', '周敏'],
    ]);
    const [made] = host.written;
    expect(made?.manifest.open.find((o) => o.reason !== '')).toMatchObject({ area: 'locked', reason: '县局当天停电' });
    const [file] = await book.db.of('monthFiles').toArray();
    expect(file?.letter?.open.map((o) => o.reason)).toContain('县局当天停电');
    const readme = new TextDecoder().decode(Uint8Array.from(atob(made?.files.get('说明.txt') ?? ''), (c) => c.charCodeAt(0)));
    expect(readme).toContain('原因：县局当天停电');
  });
  test('a passphrase is typed twice the same or nothing is made; afterwards nobody remembers it', async () => {
    await page.getByRole('button', { name: '口令', exact: true }).click();
    await page.getByLabelText('口令', { exact: true }).last().fill('秋天 铁路 算盘 井');
    await page.getByLabelText('再写一遍口令').fill('秋天 铁路 算盘');
    await page.getByRole('button', { name: '打包' }).click();
    await expect.element(page.getByRole('alert').filter({ hasText: '两次写的口令不一样' })).toBeVisible();
    expect(host.written).toEqual([]);
    await page.getByLabelText('再写一遍口令').fill('秋天 铁路 算盘 井');
    await page.getByRole('button', { name: '打包' }).click();
    await expect.element(page.getByText('已写好，逐个读回比对过，和生成的完全一样。')).toBeVisible();
    expect(host.written[0]?.lock).toEqual({ passphrase: '秋天 铁路 算盘 井', recipients: [] });
    expect(useSubmission.getState()).toMatchObject({ passphrase: '', again: '' });
    expect(JSON.stringify(book.host.lines)).not.toContain('算盘');
    expect(await book.db.of('monthFiles').toArray()).toMatchObject([{ locked: 'passphrase' }]);
  });
  test('the bureau’s keys come from the settings; without one nothing is made', async () => {
    await saveSending(book.ctx, { privacy: { idNumber: 'full' } });
    await expect.element(page.getByText('最好加密', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: '局里的公钥' }).click();
    await expect.element(page.getByText('最好加密', { exact: false })).not.toBeInTheDocument();
    await expect.element(page.getByText('还没有局里的公钥。', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: '打包' }).click();
    await expect.element(page.getByRole('alert').filter({ hasText: '还没有局里的公钥' })).toBeVisible();
    const key = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    expect((await saveSending(book.ctx, { recipients: key })).ok).toBe(true);
    await expect.element(page.getByText('加密给局里的 1 把公钥', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: '打包' }).click();
    await expect.element(page.getByText('已写好，逐个读回比对过，和生成的完全一样。')).toBeVisible();
    expect(host.written[0]?.lock).toEqual({ passphrase: '', recipients: [key] });
  });
  test('a withdrawn version stays in the list, and the next letter names it', async () => {
    await page.getByRole('button', { name: '打包' }).click();
    await page.getByRole('button', { name: '撤回第 1 版' }).click();
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    await expect.element(page.getByText('写上为什么撤回', { exact: false })).toBeVisible();
    await page.getByRole('textbox', { name: '为什么撤回' }).fill('考勤漏了两天');
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    await expect.element(page.getByText('已撤回：考勤漏了两天（周敏）')).toBeVisible();
    await page.getByRole('button', { name: '预览打印件' }).click();
    await expect.element(page.getByRole('heading', { name: '撤回函 BS-2026-08 第 1 版' })).toBeVisible();
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '重新打包' }).click();
    await expect.poll(() => host.written.length).toBe(2);
    await expect.poll(() => book.db.of('monthFiles').count()).toBe(2);
    const second = await book.db.of('monthFiles').get('2026-08:2');
    expect(second?.letter?.withdrawn).toEqual([{ version: 1, reason: '考勤漏了两天' }]);
    expect(second?.letter?.changes).toEqual({ before: 1, lines: ['各项数据与第 1 版相同，只是重新生成。'] });
  });
  test('letter and receipt of the version in view can be printed; axe finds nothing', async () => {
    await page.getByRole('button', { name: '打包' }).click();
    await expect.element(row('报送函.pdf')).toBeVisible();
    const { violations } = await axe.run(document.querySelector('.body') ?? document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    await page.getByRole('button', { name: '预览打印件' }).click();
    await expect.element(page.getByRole('heading', { name: '关于报送 2026 年 8 月大厅运行材料的函' })).toBeVisible();
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
