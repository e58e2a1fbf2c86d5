import path from 'node:path';
import type { Page } from 'playwright-core';
import { openApp } from '#test/e2e/open-app.ts';
import { AppPage } from '#test/e2e/page-models/app.ts';
import { WizardPage } from '#test/e2e/page-models/wizard.ts';
import { printAttendanceSheets } from './attendance-sheets.ts';
import { ledgers } from './ledgers.ts';
import { attendanceAndLock, makeMonthFile, openHallWithStaff, rosterAndPublish, writeInputs } from './month.ts';
import { printForms } from './print.ts';
import { printRosterSheets } from './roster-sheets.ts';
import { pictureRosterViews } from './roster-views.ts';
import { safetyDay } from './safety.ts';

interface Demo {
  readonly out: string;
  readonly say: (text: string) => void;
}

const month = '2026-10';

/** One month from an empty book to the month's file, then the day's screens of the demonstration hall; every screen pictured. */
export async function runDemo({ out, say }: Demo): Promise<void> {
  const open = (name: string, now: string) =>
    openApp({ dataDir: path.join(out, 'data', name), exportDir: path.join(out, 'results'), now });
  const shell = await open('month', `${month}-31T21:30:00+08:00`);
  let count = 0;
  const look = async (name: string) => {
    count++;
    await shell.page.waitForLoadState('networkidle');
    await shell.page.screenshot({
      path: path.join(out, 'pictures', `${String(count).padStart(2, '0')}-${name}.png`),
      animations: 'disabled',
    });
  };
  const journey = { page: shell.page, month, files: path.join(out, 'inputs'), look };
  const { register, log } = writeInputs(journey.files, month);
  say('建账本，从 Excel 导入 28 人 …');
  await openHallWithStaff(journey, register);
  say('两个大厅排一个月的班，发布 …');
  await rosterAndPublish(journey);
  say('导入考勤机记录，核对，锁定 …');
  await attendanceAndLock(journey, log);
  say('打印各表 …');
  await printForms(journey);
  say('打包月度文件 …');
  await makeMonthFile(journey);
  await pictureSettings(new AppPage(shell.page), look);
  await shell.close();
  say('演示大厅的一个上午 …');
  const morning = await open('morning', '2026-09-23T10:34:00+08:00');
  const { page } = morning;
  await pictureMorning(page, path.join(out, 'pictures'));
  say('排班的各种打印件，排班周围的各页，空月自动排班 …');
  const files = path.join(out, 'inputs');
  const picture = async (name: string) => {
    await page.screenshot({ path: path.join(out, 'pictures', `${name}.png`), animations: 'disabled' });
  };
  const hall = { page, month: '2026-09', files, look: picture };
  await printRosterSheets(hall);
  await pictureRosterViews(hall, '2026-11');
  await morning.close();
  say('锁定后有更正的考勤，突发事件，消防演练，台账，各种表 …');
  await inspection(await open('inspection', '2026-10-20T10:34:00+08:00'), out);
}

/** The demonstration hall two months on: what an inspector asks for, and a day on which much happens. */
async function inspection(shell: Awaited<ReturnType<typeof openApp>>, out: string): Promise<void> {
  const { page } = shell;
  const look = async (name: string) => {
    await page.screenshot({ path: path.join(out, 'pictures', `${name}.png`), animations: 'disabled' });
  };
  const journey = { page, month: '2026-09', day: '10-20', files: path.join(out, 'inputs'), look };
  await new WizardPage(page).openDemo();
  await printAttendanceSheets(journey);
  await safetyDay(journey);
  await ledgers(new AppPage(page), { ...journey, month: '2026-10' });
  await shell.close();
}

const sections = [
  'hall',
  'counters',
  'posts',
  'teams',
  'users',
  'shifts',
  'demands',
  'rules',
  'legend',
  'calendar',
  'sending',
  'backup',
  'appearance',
];

async function pictureSettings(app: AppPage, look: (name: string) => Promise<void>): Promise<void> {
  for (const section of sections) {
    await app.goto(`/settings/${section}`);
    await look(`settings-${section}`);
  }
}

/** The demonstration hall at half past ten: roll call under way, light and dark, a search. */
async function pictureMorning(page: Page, folder: string): Promise<void> {
  const picture = (name: string) => page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  const app = new WizardPage(page);
  await app.openDemo();
  await app.goto('/attendance/day');
  await page.locator('.day-sheet').waitFor();
  for (const key of '1112151114117') await app.press(key).then(() => app.saved());
  await picture('today-day-sheet');
  await app.goto('/');
  await page.locator('.boards').waitFor();
  await picture('today');
  await app.goto('/roster/2026-09');
  await page.getByRole('grid').waitFor();
  await picture('today-roster');
  await app.press('Control+k');
  await page.getByRole('textbox').last().fill('htt');
  await picture('today-search');
  await app.press('Escape');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await picture('today-roster-dark');
  await app.goto('/');
  await page.locator('.boards').waitFor();
  await picture('today-dark');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
}
