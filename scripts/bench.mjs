// npm run bench: prints how long things take on this machine. Figures, not a test.
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { buildIfStale } from './lib/build.mjs';

process.env.HALL_BROWSER = ensureBrowser();
buildIfStale(path.join(import.meta.dirname, '..'));
const { runBench } = await import('#test/bench/run.ts');
console.log(
  `${os.cpus().length} 核 ${os.cpus()[0]?.model ?? ''}，${Math.round(os.totalmem() / 1e9)} GB，Node ${process.version}\n`,
);
const figures = await runBench((text) => console.log(text));
console.table(Object.fromEntries(figures.map((f) => [f.what, f.value])));
process.exit(0);
