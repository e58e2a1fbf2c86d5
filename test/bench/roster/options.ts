import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly instances: string;
  readonly out: string;
  readonly seconds: number;
  /** Names or their ends (`1` = Instance1); empty = all. */
  readonly only: readonly string[];
  readonly seed: number;
  readonly runs: number;
  /** CSV of best known bounds; null = none. */
  readonly best: string | null;
  readonly certify: boolean;
  /** The demonstration's halls instead of files. */
  readonly halls: boolean;
}

export const usage = `npm run bench:roster -- --instances DIR --seconds S
  [--out DIR]        where <instance>.sol goes; out/bench-roster unless told
  [--only 1,2,H27]   these instances only
  [--seed N]         first seed, 1 unless told
  [--runs N]         runs per instance with seeds N, N+1, …; medians are shown, the best roster is kept
  [--best FILE.csv]  best known bounds; DIR/../best_known.csv is taken when it is there
  [--halls]          the demonstration's halls in place of --instances
  [--certify]        a separate checker works every proven bound out again`;

/** Reads the command line; a string says what is wrong with it. */
export function readOptions(args: readonly string[]): BenchOptions | string {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { instances = '', only, halls } = values;
  if (!halls && !folderExists(instances)) return `--instances ${instances}: no such folder`;
  const seconds = Number(values.seconds);
  const runs = Number(values.runs);
  const seed = Number(values.seed);
  if (!(seconds > 0)) return '--seconds: a number above 0';
  if (!Number.isInteger(runs) || runs < 1) return '--runs: a whole number above 0';
  if (!Number.isInteger(seed)) return '--seed: a whole number';
  if (values.best !== undefined && !existsSync(values.best)) return `--best ${values.best}: no such file`;
  const beside = path.join(instances, '..', 'best_known.csv');
  return {
    instances,
    out: values.out,
    seconds,
    only: (only ?? '').split(',').filter((name) => name !== ''),
    seed,
    runs,
    best: values.best ?? (existsSync(beside) ? beside : null),
    certify: values.certify,
    halls,
  };
}

const folderExists = (folder: string): boolean => folder !== '' && existsSync(folder) && statSync(folder).isDirectory();

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      instances: { type: 'string' },
      out: { type: 'string', default: 'out/bench-roster' },
      seconds: { type: 'string' },
      only: { type: 'string' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1' },
      best: { type: 'string' },
      certify: { type: 'boolean', default: false },
      halls: { type: 'boolean', default: false },
    },
  }).values;
