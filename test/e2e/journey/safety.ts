import { AppPage } from '#test/e2e/page-models/app.ts';
import type { Journey } from './month.ts';
import { savePdf } from './print.ts';

/** Plans adopted, a medical incident from its first key to the closing, a fire drill from the calendar to its findings; each form a PDF. */
export async function safetyDay(j: Journey): Promise<void> {
  const app = new AppPage(j.page);
  await plans(app, j);
  await incident(app, j);
  await drill(app, j);
  await finding(app, j);
}

const print = async (app: AppPage, j: Journey, button: string) => {
  await app.page.getByRole('button', { name: button, exact: true }).first().click();
  await savePdf(app, j, button);
};

async function plans(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.goto('/drills/plans');
  const fire = page.getByRole('button', { name: /^火灾事故应急预案/ });
  const approver = page.getByRole('textbox', { name: '批准人' });
  await fire.or(approver).first().waitFor();
  if (!(await fire.isVisible())) {
    await approver.fill('陈建国');
    await app.press('Enter');
  }
  await fire.click();
  await j.look('plans');
  await print(app, j, '应急卡');
  await print(app, j, '打印预案');
}

async function incident(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.press('Control+Shift+I');
  await page.getByRole('button', { name: /突发疾病/ }).waitFor();
  await j.look('incident-new');
  await app.press('1');
  await page.getByText('0 / 9 步').waitFor();
  for (const [i, key] of ['1', '2', '3', '4'].entries()) {
    await app.press(key);
    await page.getByText(`${i + 1} / 9 步`).waitFor();
  }
  await app.press('/');
  await page.getByRole('textbox', { name: '记一条' }).fill('等候区第二排，一位老人从座椅滑倒');
  await app.press('Enter', 'Escape');
  await page.getByRole('button', { name: /^120/ }).click();
  await page.getByRole('button', { name: /120 已拨/ }).waitFor();
  await page.getByRole('textbox', { name: '事件名称' }).fill('政务大厅等候区，一位老人晕倒');
  await app.press('Enter');
  await page.getByRole('combobox', { name: '严重程度' }).selectOption('一般');
  await page.getByRole('textbox', { name: '事件性质' }).fill('个人突发疾病');
  await app.press('Enter');
  await app.saved();
  await j.look('incident-running');
  await app.press('F9');
  await page.getByRole('button', { name: /写续报/ }).waitFor();
  await page.getByRole('button', { name: '处置结束' }).click();
  await page.getByRole('button', { name: /写终报/ }).click();
  await page.getByText('可以结案').waitFor();
  await print(app, j, '报告表');
  await page.getByRole('button', { name: '结案', exact: true }).click();
  await page.getByText('已结案').first().waitFor();
  await j.look('incident-closed');
}

async function drill(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await app.goto('/drills');
  await page.locator('tr', { hasText: '火灾' }).getByRole('button', { name: '排一次' }).click();
  await page.getByRole('textbox', { name: '日期' }).fill(j.day ?? '');
  await page.getByRole('textbox', { name: '地点' }).fill('东侧广场');
  await app.press('Enter');
  await page.getByRole('combobox', { name: '总指挥' }).fill('cjg');
  await app.press('Enter');
  await app.saved();
  await page.getByRole('button', { name: '准备', exact: true }).click();
  await page.getByRole('button', { name: '开始演练' }).waitFor();
  await print(app, j, '签到表');
  await page.getByRole('button', { name: '开始演练' }).click();
  await page.getByText('人未到集合点').waitFor();
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await app.press('Space');
    await page
      .locator('.run-steps .done')
      .nth(n - 1)
      .waitFor();
  }
  const people = page.locator('.run-names button:not(.away)');
  for (let i = (await people.count()) - 3; i >= 0; i--) await people.nth(i).click();
  await j.look('drill-running');
  await app.press('F3');
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
  await print(app, j, '演练记录表');
  await print(app, j, '评估报告');
  await app.goto('/drills');
  await j.look('drills');
  await print(app, j, '年度计划');
}

async function finding(app: AppPage, j: Journey): Promise<void> {
  await app.goto('/drills/rectifications');
  await app.page.getByRole('row', { name: /3 号门开启迟缓/ }).click();
  await app.page.getByRole('button', { name: '整改完成' }).waitFor();
  await j.look('rectifications');
  await print(app, j, '整改通知单');
}
