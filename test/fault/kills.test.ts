import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildFaultPage } from './fault-app.ts';
import { runKills } from './kills.ts';

beforeAll(buildFaultPage);

test('25 kills of the whole tree with writes in flight lose nothing that was acknowledged', async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hall-kills-'));
  const figures = await runKills(dataDir, 25, () => undefined);
  expect(figures).toMatchObject({ kills: 25, lost: 0, recoveries: 0 });
  expect(figures.acknowledged).toBeGreaterThan(200);
});
