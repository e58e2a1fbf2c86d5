import type { AppPage } from '#test/e2e/page-models/app.ts';
import type { Journey } from './month.ts';
import { printBy, savePdf } from './print.ts';

/** A promise written and kept, counts typed through, the month's figures and sheets. */
export async function ledgers(app: AppPage, j: Journey): Promise<void> {
  await promise(app, j);
  await counts(app, j);
  await app.goto(`/ledgers/stats/all/${j.month}`);
  await app.page.getByText('各本台账共').waitFor();
  await j.look('ledger-figures');
  await app.goto('/ledgers/kinds/ledger-assist');
  await app.page.getByText('编号像').waitFor();
  await j.look('ledger-definition');
}

async function promise(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.goto('/ledgers/list/ledger-assist');
  const line = page.getByRole('form', { name: '登记一条' });
  await line.getByLabel('事项', { exact: true }).fill('退役军人优待证');
  await line.getByLabel('办事人').fill('白建军');
  await line.getByLabel('承诺期限').fill('+2');
  await line.getByRole('combobox', { name: '经办人' }).fill('mj');
  await page.getByRole('option', { name: /马俊/ }).click();
  await line.getByRole('button', { name: '登记' }).click();
  await page.getByText(/^已登记 BB-/).waitFor();
  await page
    .getByRole('button', { name: /退役军人优待证/ })
    .first()
    .click();
  const side = page.getByRole('complementary', { name: '这一条' });
  await side.getByRole('combobox', { name: '满意度' }).selectOption('非常满意');
  await j.look('ledger');
  await side.getByRole('button', { name: '已办结' }).click();
  await side.getByRole('heading', { name: '办结', exact: true }).waitFor({ state: 'hidden' });
  for (const form of ['帮办代办月表', '全部台账和窗口收件']) {
    await page.getByRole('button', { name: '打印月表' }).click();
    await page.getByRole('menuitem', { name: form }).click();
    await savePdf(app, j, form);
  }
}

/** Eight counters, from the first one down. */
const taken = ['38', '41', '29', '33', '40', '27', '18', '22'];

async function counts(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.goto('/ledgers/intake');
  await page.getByRole('grid').focus();
  for (const number of taken) {
    await page.keyboard.type(number);
    await app.press('Enter');
  }
  await app.saved();
  await page.getByRole('gridcell', { name: /^社保窗口.*一窗受理：22$/ }).waitFor();
  await j.look('ledger-counts');
  await printBy(app, j, '打印月表');
}
