import { AppPage } from '#test/e2e/page-models/app.ts';
import type { Journey } from './month.ts';

/** Pictures the preview in view, pictures it, saves the PDF, closes. */
export async function savePdf(app: AppPage, j: Journey, name: string): Promise<void> {
  const dialog = app.page.getByRole('dialog');
  await dialog.locator('canvas[data-drawn=true]').first().waitFor();
  await j.look(`print-${name}`);
  await dialog.getByRole('button', { name: /存为 PDF/ }).click();
  await dialog
    .getByText(/已存到|\.pdf/)
    .first()
    .waitFor();
  await app.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

/** A form by the button of its screen. */
export async function printBy(app: AppPage, j: Journey, button: string): Promise<void> {
  await app.page.getByRole('button', { name: button, exact: true }).first().click();
  await savePdf(app, j, button);
}

/** 排班表, 考勤表, 值班公示, 职工名册 as PDFs, each by the button of its screen. */
export async function printForms(j: Journey): Promise<void> {
  const app = new AppPage(j.page);
  await app.goto(`/roster/${j.month}/hall-1`);
  await app.page.getByRole('grid').waitFor();
  await app.button('打印').click();
  await savePdf(app, j, 'roster');
  await app.goto(`/attendance/month/${j.month}/hall-1`);
  await app.page.locator('.month-sheet').waitFor();
  await app.button('打印').click();
  await app.page.getByRole('menuitem', { name: '考勤表' }).click();
  await savePdf(app, j, 'attendance');
  await app.goto('/');
  await app.button('打印今日值班表').click();
  await savePdf(app, j, 'door-duty');
  await app.goto('/staff');
  await app.page.locator('.register').waitFor();
  await app.button('打印名册').click();
  await savePdf(app, j, 'staff-register');
}
