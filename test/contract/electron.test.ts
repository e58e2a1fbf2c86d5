import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, _electron as electron } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { ContractTarget } from '#test/support/contract-target.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';
import { callThrough } from '#test/support/page-call.ts';
import { allCases } from './cases/all.ts';

const root = path.resolve(import.meta.dirname, '../..');
const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(root, 'node_modules/electron/dist');
const executablePath = path.join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron');
const canRun = existsSync(executablePath) && existsSync(path.join(root, 'out/main/index.js'));

describe.skipIf(!canRun)('Electron shell (needs the Electron program and a build in out/)', () => {
  let app: ElectronApplication;
  let host: ContractTarget;

  beforeAll(async () => {
    const dataDir = tempFolder('electron');
    const exportDir = path.join(dataDir, 'exports');
    const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    app = await electron.launch({
      executablePath,
      args: [...noSandbox, root, '--data', dataDir],
      env: { ...(process.env as Record<string, string>), HALL_EXPORT_DIR: exportDir, HALL_MIN_FREE_BYTES: '0' },
    });
    host = { raw: callThrough(await app.firstWindow()), dataDir, exportDir, close: () => app.close() };
  });
  afterAll(async () => {
    await host.close();
    removeFolder(host.dataDir);
  });
  allCases(() => host, 'electron');
});
