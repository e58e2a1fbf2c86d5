import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { attendanceAndLock, makeMonthFile, openHallWithStaff, rosterAndPublish, writeInputs } from '#test/e2e/journey/month.ts';
import { openApp, tempFolder } from '#test/e2e/open-app.ts';

const month = '2026-10';

test('a real hall, one month: Excel in, roster, punches, month sheet, month file', async () => {
  const dataDir = tempFolder('month');
  const files = tempFolder('month-files');
  const exportDir = tempFolder('month-out');
  const { register, log } = writeInputs(files, month);
  const shell = await openApp({ dataDir, exportDir, now: `${month}-31T21:30:00+08:00` });
  const problems: string[] = [];
  shell.page.on('pageerror', (error) => problems.push(String(error)));
  shell.page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const journey = { page: shell.page, month, files, look: async () => undefined };
  try {
    await test.step('hall and people', async () => {
      expect(await openHallWithStaff(journey, register)).toContain('新增 28');
    });
    await test.step('roster pasted and published', () => rosterAndPublish(journey));
    await test.step('punches and lock', async () => {
      expect(await attendanceAndLock(journey, log)).toContain('读不出 0 行');
    });
    await test.step('month file', () => makeMonthFile(journey));
    expect(readdirSync(exportDir).filter((name) => /^LXZW_2026-10_v1\.zip$/.test(name))).toHaveLength(1);
    expect(problems).toEqual([]);
  } finally {
    await shell.close();
  }
});
