// npm run demo: the whole month of a hall without a display; leaves PDFs, workbook, month file and pictures in out/demo/.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { buildIfStale } from './lib/build.mjs';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'out/demo');
process.env.HALL_BROWSER = ensureBrowser();
buildIfStale(root);
rmSync(out, { recursive: true, force: true });
for (const folder of ['pictures', 'results', 'inputs', 'data']) mkdirSync(path.join(out, folder), { recursive: true });

const { runDemo } = await import('#test/e2e/journey/demo.ts');
const started = performance.now();
await runDemo({ out, say: (text) => console.log(text) });
rmSync(path.join(out, 'data'), { recursive: true, force: true });
for (const name of readdirSync(path.join(out, 'results')))
  if (name.endsWith('.hallpkg')) cpSync(path.join(out, 'results', name), path.join(out, name));
console.log(`\n用时 ${((performance.now() - started) / 1000).toFixed(0)} 秒。结果在 / results in ${out}`);
for (const folder of ['results', 'pictures', 'inputs'])
  console.log(`  ${folder}/  ${readdirSync(path.join(out, folder)).length} 个文件`);
process.exit(0);
