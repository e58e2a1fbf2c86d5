import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { openApp, tempFolder } from '#test/e2e/open-app.ts';
import { AppPage } from '#test/e2e/page-models/app.ts';
import { WizardPage } from '#test/e2e/page-models/wizard.ts';

test('a journal that was changed: the recovery screen says where, goes on with the copy, and keeps the old journal', async () => {
  const dataDir = tempFolder('recovery');
  const options = { dataDir, exportDir: tempFolder('recovery-out'), now: '2026-09-23T10:34:00+08:00' };
  let shell = await openApp(options);
  await new WizardPage(shell.page).openDemo();
  await new AppPage(shell.page).goto('/attendance/day/2026-09-23');
  await shell.page.locator('.day-sheet tr.open').first().waitFor();
  await new AppPage(shell.page).press('1');
  await shell.page.locator('.day-sheet').getByText('出勤').first().waitFor();
  await new AppPage(shell.page).saved();
  await shell.close();

  const folder = path.join(dataDir, 'journal');
  const segment = path.join(folder, '2026-09.ndjson');
  writeFileSync(segment, readFileSync(segment, 'utf8').replace('临溪县政务服务大厅', '别的县政务服务大厅'));

  shell = await openApp(options);
  await shell.page.getByRole('heading', { name: '账本需要恢复' }).waitFor();
  await expect(shell.page.locator('.recovery')).toContainText('2026-09.ndjson');
  await shell.page.locator('.recovery section').first().getByRole('button', { name: '恢复' }).click();
  await shell.page.locator('.boards').waitFor();
  expect(readdirSync(folder).some((name) => name.startsWith('damaged-'))).toBe(true);
  await new AppPage(shell.page).goto('/attendance/day/2026-09-23');
  await shell.page.locator('.day-sheet').getByText('出勤').first().waitFor();
  await new AppPage(shell.page).press('1');
  await new AppPage(shell.page).saved();
  await shell.close();

  shell = await openApp(options);
  await shell.page.locator('.boards').waitFor();
  await shell.close();
});
