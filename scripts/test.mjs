// npm test: lint, types, build, unit, contract, browser, migration, fault and end-to-end. Ends with one line of totals.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';

const root = path.join(import.meta.dirname, '..');
const reports = path.join(root, '.tmp/reports');
const bin = (name) => path.join(root, 'node_modules', name);
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];

function run(file, args, env = {}) {
  const started = performance.now();
  const done = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return { ok: done.status === 0, seconds: ((performance.now() - started) / 1000).toFixed(1) };
}

function count(name, seconds, passed, failed, skipped = 0) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  lines.push(
    `${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${String(skipped).padStart(3)} skipped  ${seconds} s`,
  );
}

function step(name, file, args, env) {
  console.log(`\n── ${name}`);
  const { ok, seconds } = run(file, args, env);
  count(name, seconds, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

function vitest(name) {
  console.log(`\n── ${name}`);
  const report = path.join(reports, `${name}.json`);
  const { ok, seconds } = run(bin('vitest/vitest.mjs'), [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  let r = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  try {
    r = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.error(`${name}: no report was written`);
  }
  // A file that does not load fails no test of its own, yet the run has failed.
  const failed = r.numFailedTests || (ok ? 0 : 1);
  count(name, seconds, r.numPassedTests, failed, r.numPendingTests + r.numTodoTests);
}

function playwright() {
  console.log('\n── e2e');
  const report = path.join(reports, 'e2e.json');
  const { ok, seconds } = run(bin('@playwright/test/cli.js'), ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  let stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  try {
    stats = JSON.parse(readFileSync(report, 'utf8')).stats;
  } catch {
    console.error('e2e: no report was written');
  }
  count('e2e', seconds, stats.expected + stats.flaky, stats.unexpected || (ok ? 0 : 1), stats.skipped);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const browser = ensureBrowser([
  ['poppler-utils', '/usr/bin/pdftotext'],
  ['openssl', '/usr/bin/openssl'],
  ['unzip', '/usr/bin/unzip'],
  ['age', '/usr/bin/age'],
]);
process.env.HALL_BROWSER = browser;
console.log(`Node ${process.version}, browser ${browser}`);

step('lint', bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']);
step('types', bin('typescript/bin/tsc'), ['-b']);
const built = step('build', bin('electron-vite/bin/electron-vite.js'), ['build']);
for (const project of ['unit', 'contract', 'browser', 'fault']) vitest(project);
if (built) playwright();

console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
