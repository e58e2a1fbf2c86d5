import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserArgs, isRoot } from '#src/main/chromium/browser-args.ts';
import { findBrowser } from '#src/main/chromium/find-browser.ts';
import type { OpenShell } from '#src/main/chromium/shell.ts';
import { openApp, tempFolder } from '#test/e2e/open-app.ts';

/** One printed figure. */
export interface Figure {
  readonly what: string;
  readonly value: string;
}

export const ms = (n: number): string => `${Math.round(n)} ms`;
export const middle = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

/** Opens the app and waits for a selector; ms from the call to the sight of it. */
export async function timeStart(
  dataDir: string,
  now: string,
  selector: string,
): Promise<{ readonly shell: OpenShell; readonly took: number }> {
  const started = performance.now();
  const shell = await openApp({ dataDir, exportDir: path.join(dataDir, 'exports'), now });
  await shell.page.locator(selector).first().waitFor({ timeout: 240_000 });
  return { shell, took: performance.now() - started };
}

/** The same browser with an empty page: the floor under every start. */
export async function timeBareWindow(): Promise<number> {
  const started = performance.now();
  const context = await chromium.launchPersistentContext(tempFolder('bare'), {
    executablePath: findBrowser() ?? '',
    headless: true,
    chromiumSandbox: !isRoot(),
    args: browserArgs(),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('data:text/html,<main>ready</main>');
  await page.locator('main').waitFor();
  const took = performance.now() - started;
  await context.close();
  return took;
}

/** Goes to an address and waits for a selector that only the new view has. */
export async function timeView(page: Page, hash: string, selector: string): Promise<number> {
  await page.evaluate(() => {
    window.location.hash = '#/settings/hall';
  });
  await page.locator(selector).first().waitFor({ state: 'detached' });
  const started = performance.now();
  await page.evaluate((h) => {
    window.location.hash = h;
  }, hash);
  await page.locator(selector).first().waitFor({ timeout: 60_000 });
  return performance.now() - started;
}

/** One key on the day sheet until the sign says that it is durable; measured inside the page. */
export const timeMark = (page: Page, key: string): Promise<number> =>
  page.evaluate(
    (k) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector('.status');
        const started = performance.now();
        let saving = false;
        const observer = new MutationObserver(() => {
          const saved = document.querySelector('[data-testid=saved]') !== null;
          if (!saved) saving = true;
          else if (saving) {
            observer.disconnect();
            resolve(performance.now() - started);
          }
        });
        if (status) observer.observe(status, { subtree: true, childList: true, characterData: true });
        window.dispatchEvent(new KeyboardEvent('keydown', { key: k, bubbles: true }));
      }),
    key,
  );

/** Resident memory of the browser that works on the data folder and of its children, MB. Pages they share count in each. */
export function memoryOf(dataDir: string): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8', maxBuffer: 1e8 }).split('\n');
  const processes = lines.map((line) => {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/, 3).map(Number);
    return { pid, parent, kilobytes, own: line.includes(dataDir) && !line.includes('--type=') };
  });
  const family = new Set(processes.filter((p) => p.own).map((p) => p.pid));
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const p of processes) if (family.has(p.parent)) family.add(p.pid);
  }
  return Math.round(processes.filter((p) => family.has(p.pid)).reduce((sum, p) => sum + p.kilobytes, 0) / 1024);
}
