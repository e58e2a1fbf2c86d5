import type { AppPage } from '#test/e2e/page-models/app.ts';
import type { Journey } from './month.ts';
import { addPhoto } from './photo.ts';
import { printBy, savePdf } from './print.ts';

/** A fire drill from its notice to the closed rectification: every paper of its folder as a PDF. */
export async function fireDrill(app: AppPage, j: Journey): Promise<void> {
  await arrange(app, j);
  await run(app, j);
  await countPaper(app);
  await evaluate(app, j);
  await finding(app, j);
  await yearPlan(app, j);
}

async function arrange(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.goto('/drills');
  await page.locator('tr', { hasText: '火灾' }).getByRole('button', { name: '排一次' }).click();
  await page.getByRole('textbox', { name: '日期' }).fill(j.day ?? '');
  await page.getByRole('textbox', { name: '地点' }).fill('东侧广场');
  await app.press('Enter');
  await page.getByRole('combobox', { name: '总指挥' }).fill('cjg');
  await app.press('Enter');
  await app.saved();
  await page.getByRole('textbox', { name: '通知' }).fill('今日下午闭厅后演练，听到警报从 3 号门到东侧广场集合。');
  await app.press('Tab');
  await app.saved();
  await page.getByRole('button', { name: '准备', exact: true }).click();
  await page.getByRole('button', { name: '开始演练' }).waitFor();
  await printBy(app, j, '签到表');
}

async function run(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: '开始演练' }).click();
  await page.getByText('人未到集合点').waitFor();
  const done = page.locator('.run-steps .done');
  // The first by the mouse: a key pressed while the window turns to full screen can get lost.
  await page.locator('.run-steps button').first().click();
  await done.first().waitFor();
  for (const n of [1, 2, 3, 4, 5]) {
    await app.press('Space');
    await done.nth(n).waitFor();
  }
  const people = page.locator('.run-names button:not(.away)');
  for (let i = (await people.count()) - 3; i >= 0; i--) await people.nth(i).click();
  await j.look('drill-running');
  await app.press('F3');
  await page.getByRole('textbox', { name: '实签（名单内）' }).waitFor();
}

/** The signed sheet: photographed, counted; one more than were ticked needs its reason. */
async function countPaper(app: AppPage): Promise<void> {
  const { page } = app;
  await addPhoto(page, page.getByRole('group', { name: '附件' }).first(), '签到表.png');
  await page.getByRole('textbox', { name: '实签（名单内）' }).fill('20');
  await page.getByRole('textbox', { name: '不一致的原因' }).fill('两人点名后才到，已补签');
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await page.getByText('签到与点名').waitFor();
}

async function evaluate(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await page.getByRole('radiogroup', { name: '预案适宜性' }).getByRole('radio').nth(1).click();
  await page.getByRole('radiogroup', { name: '执行情况' }).getByRole('radio').nth(1).click();
  await page.getByRole('textbox', { name: '发现了什么问题' }).fill('3 号门开启迟缓');
  await page.getByRole('combobox', { name: '责任人首字母或单位' }).fill('lxy');
  await app.press('Enter', 'Enter');
  await page.getByRole('link', { name: /ZG-/ }).first().waitFor();
  await page.getByRole('textbox', { name: '评估人' }).fill('陈建国');
  await app.press('Enter');
  await page.getByRole('radiogroup', { name: '总体结论' }).getByRole('radio').nth(1).click();
  await page.getByRole('button', { name: '归档' }).waitFor();
  await j.look('drill-evaluated');
  await printBy(app, j, '演练记录表');
  await printBy(app, j, '评估报告');
}

/** Somebody else than the owner looks again. */
async function finding(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.goto('/drills/rectifications');
  await page.getByRole('row', { name: /3 号门开启迟缓/ }).click();
  await page.getByRole('button', { name: '整改完成' }).waitFor();
  await j.look('rectifications');
  await printBy(app, j, '整改通知单');
  await page.getByRole('textbox', { name: /做了什么/ }).fill('更换闭门器，试开三次正常');
  await page.getByRole('button', { name: '整改完成' }).click();
  await page.getByRole('textbox', { name: /复查意见/ }).fill('现场试开，正常');
  await page.getByRole('button', { name: '复查合格' }).click();
  await page.getByText(/复查合格，已闭环/).waitFor();
}

async function yearPlan(app: AppPage, j: Journey): Promise<void> {
  await app.goto('/drills');
  await app.page.getByRole('button', { name: '年度计划' }).waitFor();
  await j.look('drills');
  await app.page.getByRole('button', { name: '年度计划' }).click();
  await savePdf(app, j, '年度计划');
}
