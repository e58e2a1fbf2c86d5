import path from 'node:path';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const config = await getConfig(root, 'electron-builder.yml', null);
const check = (change: object) => validateConfiguration({ ...config, ...change }, new DebugLogger(false));

describe('electron-builder.yml', () => {
  test('is a configuration that the packager takes', async () => {
    await expect(check({})).resolves.toBeUndefined();
  });

  test('a wrong key or value would be refused', async () => {
    await expect(check({ asarr: true })).rejects.toThrow(/asarr/);
    await expect(check({ npmRebuild: 'never' })).rejects.toThrow(/npmRebuild/);
  });

  test('what makes a packaged app run other code is switched off', () => {
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
    });
    expect(config.asar).toBe(true);
  });
});
