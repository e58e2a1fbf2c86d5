import type { AppPage } from '#test/e2e/page-models/app.ts';
import type { Journey } from './month.ts';
import { printBy, savePdf } from './print.ts';

/** A complaint taken in, equipment with labels, a round: each with its paper. */
export async function registers(app: AppPage, j: Journey): Promise<void> {
  await complaint(app, j);
  await equipment(app, j);
  await round(app, j);
}

async function complaint(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.goto('/complaints');
  await page.getByText('还没有投诉').waitFor();
  await app.press('n');
  await page.getByRole('textbox', { name: '投诉内容' }).fill('往返两次才办成，第一次没有一次性告知要带的材料');
  await page.getByRole('textbox', { name: '投诉人' }).fill('林建国');
  await page.getByRole('textbox', { name: '联系电话' }).fill('13812342260');
  await page.getByRole('button', { name: '受理投诉' }).last().click();
  await page.getByRole('textbox', { name: '这一步做了什么' }).waitFor();
  await j.look('complaint');
  await printBy(app, j, '投诉处置单');
}

const pieces = [
  ['extinguisher', '东门内侧', '2034-05-10'],
  ['extinguisher', '西门内侧', '2026-10-12'],
  ['firstAidKit', '咨询台下柜', '2026-11-10'],
  ['aed', '大厅中柱', '2028-06-01'],
] as const;

async function equipment(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.goto('/drills/equipment?new');
  for (const [i, [kind, place, expires]] of pieces.entries()) {
    await page.getByRole('combobox', { name: '类别' }).selectOption(kind);
    await page.getByRole('textbox', { name: '放置位置' }).fill(place);
    await page.getByRole('textbox', { name: '有效期至' }).fill(expires);
    await app.press('Enter');
    await page.getByRole('button', { name: `QC-2026-00${i + 1}` }).waitFor({ state: 'attached' });
  }
  await j.look('equipment');
  for (const form of ['器材台账', '器材标签']) {
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await page.getByRole('menuitem', { name: form, exact: true }).click();
    await savePdf(app, j, form);
  }
}

async function round(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.goto('/drills/patrols');
  await page.getByText('还没有巡查方案').waitFor();
  await app.press('n');
  await page.getByRole('combobox', { name: '巡查人' }).fill('lxy');
  await app.press('Enter');
  await page.getByRole('button', { name: /^都正常/ }).click();
  await app.saved();
  await j.look('patrol');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('menuitem').first().click();
  await savePdf(app, j, '巡查记录');
}
