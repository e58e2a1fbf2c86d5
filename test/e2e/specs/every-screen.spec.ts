import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { OpenShell } from '#src/main/chromium/shell.ts';
import { openApp, tempFolder } from '#test/e2e/open-app.ts';
import { WizardPage } from '#test/e2e/page-models/wizard.ts';

const screens: readonly (readonly [address: string, shows: string])[] = [
  ['/', '.boards'],
  ['/staff', '.register'],
  ['/staff/staff-14', '.drawer'],
  ['/staff/import', '.import-drop'],
  ['/roster/2026-09', '[role=grid]'],
  ['/roster/2026-09/hall-1/leave', '.roster-bar'],
  ['/roster/2026-10/hall-1/demand', 'table'],
  ['/roster/2026-09/hall-1/changes', 'table'],
  ['/roster/2026-09/hall-1/stats', '.roster-bar'],
  ['/attendance/day/2026-09-23', '.day-sheet'],
  ['/attendance/month/2026-09', '.month-sheet'],
  ['/attendance/punches', '.punch-page'],
  ['/attendance/stats', '.stats-line'],
  ['/incidents', '.head'],
  ['/complaints', '.head'],
  ['/drills/list', '.head'],
  ['/drills/plans', '.head'],
  ['/drills/equipment', '.head'],
  ['/drills/patrols', '.head'],
  ['/drills/patrols/month', '.head'],
  ['/drills/patrols/inspections', '.head'],
  ['/drills/rectifications', '.head'],
  ['/ledgers/list/ledger-assist/2026-09', '.register'],
  ['/ledgers/intake/hall-1/2026-09-23', '[role=grid]'],
  ['/ledgers/intake/hall-1/2026-09/intake-all', '[role=grid]'],
  ['/ledgers/stats/ledger-guide/2026-09', '.column-chart'],
  ['/ledgers/stats/intake/2026-09', '.column-chart'],
  ['/ledgers/kinds/ledger-assist', '.define-fields'],
  ['/submission/2026-08', '.head'],
  ['/settings/hall', '.head'],
  ['/settings/shifts', '.head'],
  ['/settings/calendar', '.head'],
  ['/settings/safety', '.head'],
  ['/settings/backup', '.head'],
];

let shell: OpenShell;
const problems: string[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  shell = await openApp({
    dataDir: tempFolder('screens'),
    exportDir: tempFolder('screens-out'),
    now: '2026-09-23T10:34:00+08:00',
  });
  shell.page.on('pageerror', (error) => problems.push(String(error)));
  shell.page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await new WizardPage(shell.page).openDemo();
});
test.afterAll(() => shell.close());

for (const theme of ['light', 'dark'] as const)
  for (const [address, shows] of screens)
    test(`${address} ${theme}: shown, in Chinese, accessible, nothing sideways`, async () => {
      const { page } = shell;
      await new WizardPage(page).goto(address);
      await page.locator(shows).first().waitFor();
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      const text = await page.locator('main').innerText();
      expect(
        text
          .match(/\b[a-z]+\.[a-zA-Z.]+\b|undefined|NaN|\{\{/g)
          ?.filter((word) => !/\.(dat|xlsx?|csv|txt|json|zip|hallpkg|age)$/.test(word)) ?? [],
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(
        found.violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .map((n) => n.target.join(' '))
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([]);
    });

test('no screen wrote an error to the console', () => {
  expect(problems).toEqual([]);
});
