import type { AppPage } from '#test/e2e/page-models/app.ts';
import type { Journey } from './month.ts';
import { addPhoto } from './photo.ts';
import { savePdf } from './print.ts';

/** A medical incident from the first key to the closing, by keyboard where a hurry is: both reports as PDFs. */
export async function medicalIncident(app: AppPage, j: Journey): Promise<void> {
  await firstMinute(app, j);
  await facts(app, j);
  await firstReport(app, j);
  await closing(app, j);
}

async function firstMinute(app: AppPage, j: Journey): Promise<void> {
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
}

async function facts(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  const write = async (name: string, text: string) => {
    await page.getByRole('textbox', { name, exact: true }).fill(text);
    await app.press('Enter');
  };
  await write('事件名称', '政务大厅等候区，一位老人晕倒');
  await page.getByRole('combobox', { name: '严重程度' }).selectOption('一般');
  await write('事件性质', '个人突发疾病');
  await write('影响范围', '等候区，业务照常');
  await write('发展趋势', '120 送医，意识清楚');
  await addPhoto(page, page.getByRole('group', { name: '附件' }).first(), '现场.png');
  await app.saved();
  await j.look('incident-running');
}

const report = (app: AppPage) => app.page.getByRole('button', { name: '报告表', exact: true });

async function firstReport(app: AppPage, j: Journey): Promise<void> {
  await app.press('F9');
  await app.page.getByRole('button', { name: /写续报/ }).waitFor();
  await report(app).first().click();
  await savePdf(app, j, '初报');
}

async function closing(app: AppPage, j: Journey): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: '处置结束' }).click();
  await page.getByRole('button', { name: /写终报/ }).click();
  await page.getByText('可以结案').waitFor();
  await report(app).last().click();
  await savePdf(app, j, '终报');
  await page.getByRole('button', { name: '结案', exact: true }).click();
  await page.getByText('已结案').first().waitFor();
  await j.look('incident-closed');
}
