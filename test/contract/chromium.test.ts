import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '#src/main/chromium/find-browser.ts';
import { type OpenShell, openShell } from '#src/main/chromium/shell.ts';
import type { ContractTarget } from '#test/support/contract-target.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';
import { callThrough } from '#test/support/page-call.ts';
import { allCases } from './cases/all.ts';

const executablePath = findBrowser() ?? '';

describe('Chromium shell', () => {
  const dataDir = tempFolder('chromium');
  const options = {
    dataDir,
    exportDir: path.join(dataDir, 'exports'),
    rendererRoot: path.resolve(import.meta.dirname, '../support/blank-renderer'),
    executablePath,
    version: 'contract',
    headless: true,
  };
  let shell: OpenShell;
  let host: ContractTarget;

  beforeAll(async () => {
    vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
    const opened = await openShell(options);
    if (!opened) throw new Error('another instance has the folder');
    shell = opened;
    host = { raw: callThrough(opened.page), dataDir, exportDir: options.exportDir, close: opened.close };
  });
  afterAll(async () => {
    await host.close();
    removeFolder(dataDir);
    vi.unstubAllEnvs();
  });

  allCases(() => host, 'chromium');

  test('a second shell on the same folder steps back', async () => {
    expect(await openShell(options)).toBeNull();
  });

  test('a frame of the page has no way to the host', async () => {
    const inFrame = await shell.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const hall: unknown = frame.contentWindow && Reflect.get(frame.contentWindow, 'hall');
      const call: unknown = typeof hall === 'object' && hall !== null ? Reflect.get(hall, 'call') : undefined;
      const result: unknown = typeof call === 'function' ? await call('app.info', {}) : { ok: false };
      frame.remove();
      return result;
    });
    expect(inFrame).toMatchObject({ ok: false });
  });

  test('no other address is reached from the page', async () => {
    const reached = await shell.page.evaluate(() =>
      fetch('https://example.invalid/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(reached).toBe('refused');
  });
});
