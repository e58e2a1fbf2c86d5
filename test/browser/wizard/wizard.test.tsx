import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WizardScreen } from '#src/renderer/screens/wizard/wizard-screen.tsx';
import { useWizardDraft } from '#src/renderer/ui-state/wizard-draft.ts';
import { openTestBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
const open = () => {
  leave = mountScreen(book, '*', '/', <WizardScreen />);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  useWizardDraft.setState(useWizardDraft.getInitialState(), true);
  book = await openTestBook();
  open();
});
afterEach(async () => {
  leave();
  await book.close();
});
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const settings = () => book.db.of('settings').get('settings');

test('missing names are told under their fields and the step stays', async () => {
  await press('开始');
  await press('下一步');
  await expect.element(page.getByText('还没写表头单位。')).toBeVisible();
  await expect.element(page.getByText('至少写一个大厅。')).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('哪个单位，几个大厅');
});

test('closed half-way it goes on where it was, and makes the hall that was typed', async () => {
  await press('开始');
  await field('表头单位').fill('志远县政务服务中心');
  await field('文件名代号').fill('zy');
  await field('大厅').fill('政务大厅');
  leave();
  open();
  await expect.element(field('表头单位')).toHaveValue('志远县政务服务中心');
  await press('下一步');
  await press('下一步');
  await field('大厅主管姓名').fill('王芳');
  await press('建好账本');
  await expect.poll(async () => (await settings())?.letterhead).toBe('志远县政务服务中心');
  expect((await settings())?.hallCode).toBe('ZY');
  expect((await book.db.of('halls').toArray()).map((h) => h.name)).toEqual(['政务大厅']);
});

test('a shift that cannot be is named before going on', async () => {
  await press('开始');
  await field('表头单位').fill('志远县政务服务中心');
  await field('文件名代号').fill('ZY');
  await field('大厅').fill('政务大厅');
  await press('下一步');
  await page.getByRole('textbox', { name: '下班' }).first().fill('08:00');
  await press('下一步');
  await expect.element(page.getByText(/正班：下班要晚于上班/)).toBeVisible();
});

test('a folder without a backup is refused and nothing is written', async () => {
  await press('从备份恢复');
  await field('备份文件夹').fill('/media/empty');
  await press('看看里面有什么');
  await expect.element(page.getByText(/没找到“\/media\/empty”/)).toBeVisible();
  expect(book.host.adopted).toEqual([]);
});

test('the demonstration hall opens with one press; on a full disk it says so and nothing is opened', async () => {
  book.host.refuse('journal.append', { code: 'host/disk-full' });
  await press('打开');
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(await settings()).toBeUndefined();
  book.host.refuse('journal.append');
  await press('打开');
  await expect.poll(async () => (await settings())?.isDemo).toBe(true);
});

test('axe finds nothing in the first steps', async () => {
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The test puts every screen into a <main> of its own; in the app the wizard's is the only one.
  const frame = { 'landmark-main-is-top-level': { enabled: false }, 'landmark-no-duplicate-main': { enabled: false } };
  const check = async () => (await axe.run('.wizard', { rules: frame })).violations.map((v) => v.id);
  expect(await check()).toEqual([]);
  await press('开始');
  await userEvent.keyboard('{Tab}');
  expect(await check()).toEqual([]);
});
