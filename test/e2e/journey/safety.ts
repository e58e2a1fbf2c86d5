import { AppPage } from '#test/e2e/page-models/app.ts';
import { fireDrill } from './fire-drill.ts';
import { medicalIncident } from './incident.ts';
import type { Journey } from './month.ts';
import { printBy } from './print.ts';
import { registers } from './registers.ts';

/** Plans adopted, a medical incident, a fire drill, a round, equipment, a complaint; each form a PDF. */
export async function safetyDay(j: Journey): Promise<void> {
  const app = new AppPage(j.page);
  await adoptPlans(app);
  await j.look('plans');
  await printBy(app, j, '应急卡');
  await printBy(app, j, '打印预案');
  await medicalIncident(app, j);
  await fireDrill(app, j);
  await registers(app, j);
}

/** The seven plans in force, the one against fire in view. */
export async function adoptPlans(app: AppPage): Promise<void> {
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
}
