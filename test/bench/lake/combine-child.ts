// A process of its own, so that its peak of memory is that of combining and of nothing else.
import { combinePackages } from '#src/main/packages/combine/combine.ts';

const [dir = '', out = ''] = process.argv.slice(2);
const started = performance.now();
let readIn = 0;
const done = await combinePackages(dir, out, {
  keys: null,
  unlock: null,
  sentence: (p) => p.code,
  told: (step, _file, count, total) => {
    if (step === 'read' && count === total) readIn = (performance.now() - started) / 1000;
  },
});
const seconds = (performance.now() - started) / 1000;
// Kilobytes on every system.
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  `${JSON.stringify({ ok: done.ok && done.value.ok, tables: done.ok ? done.value.tables : {}, readIn, seconds, peak })}\n`,
);
