// npm run hall -- COMMAND …: commands for support staff. Standard output carries the answer and nothing else.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A Node that reads TypeScript: this one, or the one that npm ci has installed. */
if (process.features.typescript) {
  const { runHall } = await import('#src/cli/hall.ts');
  process.exitCode = await runHall(process.argv.slice(2));
} else {
  const installed = ['node', 'node.exe']
    .map((name) => fileURLToPath(new URL(`../node_modules/node/bin/${name}`, import.meta.url)))
    .find((file) => existsSync(file));
  if (installed) {
    const child = spawn(installed, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
    });
  } else {
    process.stderr.write('先在程序目录里运行一次 npm ci。\nRun npm ci in the folder of the program first.\n');
    process.exitCode = 2;
  }
}
