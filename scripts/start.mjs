// npm start: Electron where its binary is, else one bounded try to fetch it, else an installed browser. Says which and why.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { buildIfStale } from './lib/build.mjs';

const root = path.join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const wanted =
  args.find((a) => a.startsWith('--shell='))?.slice(8) ?? (args.includes('--shell') ? args[args.indexOf('--shell') + 1] : '');
const electronDir = path.join(root, 'node_modules/electron');
const memory = path.join(root, 'node_modules/.cache/hallkeeper-electron.json');
/** A closed network takes about 11 s to say no; a good one fetches 100 MB well within this. */
const FETCH_MS = 180_000;

function electronBinary() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(electronDir, 'dist');
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const file = path.join(dist, names[process.platform] ?? 'electron');
  return existsSync(file) ? file : null;
}

function fetchElectron() {
  // Asked for by name it is tried again; otherwise a closed network costs the wait only once.
  if (existsSync(memory) && wanted !== 'electron') return JSON.parse(readFileSync(memory, 'utf8')).outcome;
  console.log('没有 Electron，试着取一次（最多 3 分钟）… / fetching Electron once …');
  const started = performance.now();
  const script = ['install.js', 'install-electron.js', 'cli.js'].map((f) => path.join(electronDir, f)).find((f) => existsSync(f));
  const done = script
    ? spawnSync(process.execPath, [script], { cwd: electronDir, stdio: 'inherit', timeout: FETCH_MS })
    : { status: 1 };
  const outcome = done.status === 0 && electronBinary() ? 'fetched' : 'not reachable';
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify({ outcome, seconds: Math.round((performance.now() - started) / 1000) }));
  return outcome;
}

function chooseShell() {
  if (wanted === 'chromium') return { shell: 'chromium', why: '--shell=chromium' };
  const found = electronBinary();
  if (found) return { shell: 'electron', file: found, why: '已安装 / installed' };
  const outcome = fetchElectron();
  const fetched = electronBinary();
  if (fetched) return { shell: 'electron', file: fetched, why: '刚取到 / fetched' };
  return { shell: wanted === 'electron' ? 'none' : 'chromium', why: `没有 Electron（${outcome}）/ no Electron` };
}

buildIfStale(root);
const choice = chooseShell();
console.log(`外壳 / shell: ${choice.shell}　${choice.why}`);
if (choice.shell === 'none') process.exit(2);
const headless =
  args.includes('--headless') || process.env.DISPLAY || process.platform !== 'linux' || process.env.WAYLAND_DISPLAY;
if (choice.shell === 'chromium' && !headless) {
  console.log('这里没有显示器。用 npm run demo 看结果，或加 --headless。 / No display here: use npm run demo, or --headless.');
  process.exit(2);
}
const child =
  choice.shell === 'electron'
    ? spawn(choice.file, [root, ...args], { stdio: 'inherit' })
    : spawn(process.execPath, [path.join(root, 'out/main/chromium.js'), ...args], {
        stdio: 'inherit',
        env: { ...process.env, HALL_BROWSER: ensureBrowser() },
      });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
