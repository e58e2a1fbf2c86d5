// Finds an installed Edge, Chrome or Chromium; on Debian as root installs Chromium and the Chinese fonts when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const env = process.env;
const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
  env[root]
    ? ['Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'].map(
        (tail) => path.join(env[root], tail),
      )
    : [],
);
const candidates = [
  env.HALL_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windows,
];

export const findBrowser = () => candidates.find((file) => file && existsSync(file)) ?? null;
const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Debian packages that are missing, by the file that proves they are there. */
const packages = (extra) =>
  [
    ['chromium', findBrowser() ?? '/missing'],
    ['fonts-noto-cjk', '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
    ...extra,
  ]
    .filter(([, proof]) => !existsSync(proof))
    .map(([name]) => name);

/** Makes sure there is a browser (and, with `extra`, test tools). Gives its path or exits with a clear sentence. */
export function ensureBrowser(extra = []) {
  const wanted = packages(extra);
  if (wanted.length > 0 && isDebianRoot()) {
    console.log(`正在安装 ${wanted.join('、')} … / installing ${wanted.join(', ')} …`);
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], options);
  }
  const browser = findBrowser();
  if (browser) return browser;
  console.error(
    '没找到 Edge、Chrome 或 Chromium。装好其中一个再来。\nNo Edge, Chrome or Chromium was found. Install one of them and try again.',
  );
  process.exit(2);
}
