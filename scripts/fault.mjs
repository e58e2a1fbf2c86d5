// npm run fault -- --kills N: a long run of kills and 500 pulled sticks; prints its figures, exits 1 when anything acknowledged is gone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';

const at = process.argv.indexOf('--kills');
const kills = at > 0 ? Number(process.argv[at + 1]) : 100;
process.env.HALL_BROWSER = ensureBrowser();
const { buildFaultPage } = await import('#test/fault/fault-app.ts');
const { runKills } = await import('#test/fault/kills.ts');
await buildFaultPage();
const started = performance.now();
const figures = await runKills(
  mkdtempSync(path.join(os.tmpdir(), 'hall-fault-')),
  kills,
  (done) => done % 10 === 0 && console.log(`${done} / ${kills}`),
);
console.table([{ ...figures, seconds: Math.round((performance.now() - started) / 1000) }]);

// 500 moments at which the stick is pulled out while a package is written (the normal suite has 50).
const cuts = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'test/unit/main/package-cuts.test.ts'],
  { env: { ...process.env, HALL_CUTS: '500' }, stdio: 'inherit' },
);
process.exit(figures.lost === 0 && cuts.status === 0 ? 0 : 1);
