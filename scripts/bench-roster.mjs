// npm run bench:roster: solves a folder of benchmark files and prints how well. Ctrl+C keeps what was found.

import { readOptions, usage } from '#test/bench/roster/options.ts';
import { RosterBench } from '#test/bench/roster/run-bench.ts';
import { solveInNode } from '#test/bench/roster/solve-in-node.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`);
  process.exit(2);
}
const clear = process.stdout.isTTY ? '\r\x1b[K' : '';
const bench = new RosterBench(options, solveInNode, {
  say: (text) => process.stdout.write(`${clear}${text}\n`),
  progress: (text) => clear && process.stdout.write(`${clear}${text}`),
});
let askedAt = 0;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    // The terminal and npm both pass a Ctrl+C on: the second within a second is the same one.
    if (askedAt > 0 && Date.now() - askedAt > 1000) process.exit(130);
    askedAt ||= Date.now();
    bench.stop();
  });
const code = await bench.run();
process.exit(askedAt > 0 ? 130 : code);
