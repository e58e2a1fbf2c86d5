import { AppPage } from '#test/e2e/page-models/app.ts';
import type { Journey } from './month.ts';
import { savePdf } from './print.ts';

const forms = ['考勤表', '更正附页', '考勤条', '年度汇总表', '个人年度考勤'] as const;
const views = [
  ['attendance-month', '/attendance/month/{month}/hall-1', '.month-sheet'],
  ['attendance-open', '/attendance/open/{month}/hall-1', 'table'],
  ['attendance-overtime', '/attendance/overtime/{month}/hall-1', '.month-sheet.overtime'],
  ['attendance-confirm', '/attendance/confirm/{month}/hall-1', '.month-sheet.confirm'],
  ['attendance-stats', '/attendance/stats/{month}/hall-1', '.stats-line'],
] as const;

/** What a labour inspector asks for, of a locked month with a correction after it: the views, and every form as a PDF. */
export async function printAttendanceSheets(j: Journey): Promise<void> {
  const app = new AppPage(j.page);
  for (const [name, address, shows] of views) {
    await app.goto(address.replace('{month}', j.month));
    await app.page.locator(shows).first().waitFor();
    await j.look(name);
  }
  await app.goto(`/attendance/month/${j.month}/hall-1`);
  await app.page.locator('.month-sheet').waitFor();
  for (const form of forms) {
    await app.page.getByRole('button', { name: '打印', exact: true }).click();
    await app.page.getByRole('menuitem', { name: form, exact: true }).click();
    await savePdf(app, j, form);
  }
}
