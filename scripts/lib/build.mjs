// Builds when out/ is missing or older than any source.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => statSync(path.join(e.parentPath, e.name)).mtimeMs),
  );

function builtAt(root) {
  try {
    return Math.min(
      ...['main/chromium.js', 'main/index.js', 'renderer/index.html'].map((f) => statSync(path.join(root, 'out', f)).mtimeMs),
    );
  } catch {
    return 0;
  }
}

export function buildIfStale(root) {
  if (builtAt(root) > Math.max(newest(path.join(root, 'src')), newest(path.join(root, 'assets')))) return;
  console.log('正在生成程序… / building …');
  const done = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'error'],
    { cwd: root, stdio: 'inherit' },
  );
  if (done.status !== 0) process.exit(done.status ?? 1);
}
