import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fireDrill } from '#test/e2e/journey/fire-drill.ts';
import { adoptPlans } from '#test/e2e/journey/safety.ts';
import { openApp, tempFolder } from '#test/e2e/open-app.ts';
import { WizardPage } from '#test/e2e/page-models/wizard.ts';

test('a fire drill, from its notice to the rectification that somebody else has looked at again', async () => {
  const exportDir = tempFolder('drill-out');
  const shell = await openApp({ dataDir: tempFolder('drill'), exportDir, now: '2026-10-20T10:34:00+08:00' });
  const app = new WizardPage(shell.page);
  try {
    await app.openDemo();
    await adoptPlans(app);
    await fireDrill(app, {
      page: shell.page,
      month: '2026-10',
      day: '10-20',
      files: exportDir,
      look: async () => undefined,
    });
    const papers = readdirSync(exportDir).join(' ');
    for (const form of ['演练签到表', '演练记录', '评估报告', '整改通知单', '年度']) expect(papers).toContain(form);
  } finally {
    await shell.close();
  }
});
