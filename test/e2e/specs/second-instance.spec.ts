import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { openApp, tempFolder } from '#test/e2e/open-app.ts';
import { AppPage } from '#test/e2e/page-models/app.ts';
import { WizardPage } from '#test/e2e/page-models/wizard.ts';

const now = '2026-09-23T10:34:00+08:00';

test('a second start says so and leaves the first alone; what was marked survives a restart', async () => {
  const dataDir = tempFolder('second');
  const options = { dataDir, exportDir: tempFolder('second-out'), now };
  let shell = await openApp(options);
  await new WizardPage(shell.page).openDemo();
  const entry = path.resolve('out/main/chromium.js');
  // The first instance lives in this process and must be able to answer the second.
  const second = await promisify(execFile)(process.execPath, [entry, '--data', dataDir, '--headless'], { timeout: 30_000 });
  expect(second.stderr).toContain('已经开着');
  const app = new AppPage(shell.page);
  await app.goto('/attendance/day/2026-09-23');
  await shell.page.locator('.day-sheet tr.open').first().waitFor();
  await app.press('1');
  await shell.page.locator('.day-sheet').getByText('出勤').first().waitFor();
  await app.saved();
  await shell.close();
  shell = await openApp(options);
  await shell.page.locator('.boards').waitFor();
  await new AppPage(shell.page).goto('/attendance/day/2026-09-23');
  await shell.page.locator('.day-sheet').getByText('出勤').first().waitFor();
  await shell.close();
});
