import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ledgers } from '#test/e2e/journey/ledgers.ts';
import { openApp, tempFolder } from '#test/e2e/open-app.ts';
import { WizardPage } from '#test/e2e/page-models/wizard.ts';

test('a promise written and kept, the windows counted, figures and sheets of the month', async () => {
  const exportDir = tempFolder('ledgers-out');
  const shell = await openApp({ dataDir: tempFolder('ledgers'), exportDir, now: '2026-10-20T10:34:00+08:00' });
  const app = new WizardPage(shell.page);
  try {
    await app.openDemo();
    await ledgers(app, { page: shell.page, month: '2026-10', files: exportDir, look: async () => undefined });
    const papers = readdirSync(exportDir).join(' ');
    for (const form of ['帮办代办台账', '服务台账', '窗口收件月报表']) expect(papers).toContain(form);
  } finally {
    await shell.close();
  }
});
