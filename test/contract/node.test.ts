import { afterAll, describe, vi } from 'vitest';
import { removeFolder, startNodeHost, tempFolder } from '#test/support/node-host.ts';
import { allCases } from './cases/all.ts';

describe('host services in plain Node', () => {
  vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
  const host = startNodeHost(tempFolder('node'));
  afterAll(async () => {
    await host.close();
    removeFolder(host.dataDir);
    vi.unstubAllEnvs();
  });
  allCases(() => host, 'chromium');
});
