import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { medicalIncident } from '#test/e2e/journey/incident.ts';
import { adoptPlans } from '#test/e2e/journey/safety.ts';
import { openApp, tempFolder } from '#test/e2e/open-app.ts';
import { WizardPage } from '#test/e2e/page-models/wizard.ts';
import { pdfText } from '#test/support/pdf-text.ts';

test('a medical incident, from its first key to the final report and the closing', async () => {
  const exportDir = tempFolder('incident-out');
  const shell = await openApp({ dataDir: tempFolder('incident'), exportDir, now: '2026-10-20T10:34:00+08:00' });
  const app = new WizardPage(shell.page);
  try {
    await app.openDemo();
    await adoptPlans(app);
    await medicalIncident(app, { page: shell.page, month: '2026-10', files: exportDir, look: async () => undefined });
    const reports = readdirSync(exportDir)
      .filter((name) => name.startsWith('突发事件报告_'))
      .sort();
    expect(reports).toEqual(['突发事件报告_SJ-2026-0001-1.pdf', '突发事件报告_SJ-2026-0001-2.pdf']);
    const last = pdfText(readFileSync(path.join(exportDir, reports[1] ?? '')));
    if (last !== null) for (const text of ['SJ-2026-0001', '一位老人晕倒', '个人突发疾病']) expect(last).toContain(text);
  } finally {
    await shell.close();
  }
});
