import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '#src/main/chromium/find-browser.ts';
import { type OpenShell, openShell } from '#src/main/chromium/shell.ts';
import { hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';
import { checkRoster } from '#test/support/solver/check-roster.ts';
import { demoRequest } from '#test/support/solver/demo-request.ts';
import type { PageReport } from '#test/support/solver-page/page.ts';

const solveIn = (page: Page, seconds: number): Promise<PageReport> =>
  page.evaluate((s) => {
    const solve: unknown = Reflect.get(globalThis, 'solve');
    if (typeof solve !== 'function') throw new Error('the page has no engine');
    return solve(s);
  }, seconds);

/** The policy that the page lives under comes from `serve`, which Electron and the Chromium shell share. */
describe('the engine behind the content security policy', () => {
  const dataDir = tempFolder('solver');
  const rendererRoot = path.join(dataDir, 'page');
  const complaints: string[] = [];
  let shell: OpenShell;

  beforeAll(async () => {
    vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
    await build({
      root: path.resolve(import.meta.dirname, '../support/solver-page'),
      configFile: false,
      logLevel: 'error',
      build: { outDir: rendererRoot },
      worker: { format: 'es' },
    });
    const opened = await openShell({
      dataDir,
      exportDir: path.join(dataDir, 'exports'),
      rendererRoot,
      executablePath: findBrowser() ?? '',
      version: 'contract',
      headless: true,
    });
    if (!opened) throw new Error('another instance has the folder');
    shell = opened;
    shell.page.on('console', (message) => complaints.push(message.text()));
    shell.page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await shell.close();
    removeFolder(dataDir);
    vi.unstubAllEnvs();
  });

  test('workers start, the WASM compiles, and a hall is filled with a proven bound', async () => {
    const { problem } = hallProblem(demoRequest({ month: '2026-10', hallId: 'hall-2', calendars: officialCalendars }));
    const report = await solveIn(shell.page, 6);
    expect(complaints).toEqual([]);
    expect(report.impossible).toEqual([]);
    expect(checkRoster(problem, Uint8Array.from(report.roster ?? []))).toEqual({ objective: report.objective, breaches: [] });
    expect(report.bound).not.toBeNull();
    expect(report.bound).toBeLessThanOrEqual(report.objective);
  });

  test('text is still never run as script', async () => {
    const ran = await shell.page.evaluate((): unknown => Reflect.get(globalThis, 'ranText'));
    expect(ran).toBe(false);
  });
});
