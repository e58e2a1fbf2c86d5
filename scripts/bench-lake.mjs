// npm run bench:lake [-- --halls 1000 --months 12 --people 30 --keep DIR]: packages of many halls, combined, asked ten questions. Figures, not a test.
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const number = (text, name) => {
  const n = Number(text);
  if (Number.isInteger(n) && n > 0) return n;
  console.error(`--${name}: ${text}`);
  process.exit(2);
};
const { values } = parseArgs({
  options: {
    halls: { type: 'string', default: '1000' },
    months: { type: 'string', default: '12' },
    people: { type: 'string', default: '30' },
    keep: { type: 'string', default: '' },
  },
});
const size = {
  halls: number(values.halls, 'halls'),
  months: number(values.months, 'months'),
  people: number(values.people, 'people'),
};
const { runLakeBench } = await import('#test/bench/lake/run-lake-bench.ts');
console.log(
  `${os.cpus().length} 核 ${os.cpus()[0]?.model ?? ''}，${Math.round(os.totalmem() / 1e9)} GB，Node ${process.version}\n`,
);
await runLakeBench(size, values.keep === '' ? '' : path.resolve(values.keep), (text) => console.log(text));
