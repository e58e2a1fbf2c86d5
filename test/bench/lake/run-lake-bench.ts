import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lakeQueries, openLake } from '#test/support/lake-queries.ts';
import { type LakeSize, makePackages } from './make-packages.ts';

type Say = (text: string) => void;
export interface LakeFigure {
  readonly what: string;
  readonly value: string;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} s`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const value = await work();
  return [value, performance.now() - started];
}

/** Makes packages, combines them in a process of its own, asks the ten questions. `keep` leaves the lake there. */
export async function runLakeBench(size: LakeSize, keep: string, say: Say): Promise<LakeFigure[]> {
  const folder = keep === '' ? mkdtempSync(path.join(tmpdir(), 'hall-lake-bench-')) : keep;
  const count = size.halls * size.months;
  const figures: LakeFigure[] = [];
  const tell = (what: string, value: string): void => {
    say(`  ${what}: ${value}`);
    figures.push({ what, value });
  };
  try {
    say(`${size.halls} halls × ${size.months} months × ${size.people} people`);
    const [made, making] = await timed(() => makePackages(path.join(folder, 'in'), size));
    tell(`${count} packages, ${made.rows.toLocaleString('en')} rows, made`, `${megabytes(made.bytes)} in ${seconds(making)}`);
    combine(folder, count, tell);
    await ask(path.join(folder, 'out'), tell);
    return figures;
  } finally {
    if (keep === '') rmSync(folder, { recursive: true, force: true });
  }
}

function combine(folder: string, count: number, tell: (what: string, value: string) => void): void {
  const child = path.join(import.meta.dirname, 'combine-child.ts');
  const done = spawnSync(process.execPath, [child, path.join(folder, 'in'), path.join(folder, 'out')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: { ok: boolean; readIn: number; seconds: number; peak: number } = JSON.parse(done.stdout);
  if (!told.ok) throw new Error('the packages were not combined');
  tell('verified', `${told.readIn.toFixed(1)} s, ${((told.readIn * 1000) / count).toFixed(1)} ms each`);
  tell('verified, combined, workbook written', `${told.seconds.toFixed(1)} s`);
  tell('peak memory (resident) of combining', megabytes(told.peak));
}

async function ask(out: string, tell: (what: string, value: string) => void): Promise<void> {
  const { compact, questions } = lakeQueries();
  const lake = await openLake(out, '2GB');
  for (const { title, sql } of questions) {
    const [rows, ms] = await timed(() => lake.ask(sql));
    tell(title.slice(0, 70), `${seconds(ms)}, ${rows.length} rows${first(rows[0])}`);
  }
  const [, ms] = await timed(() =>
    lake.ask(compact.replace("'attendance.parquet'", `'${path.join(out, 'attendance.parquet')}'`)),
  );
  tell('attendance written into one file', seconds(ms));
  const one = `SELECT month, sum(overtimeMinutes) FROM '${path.join(out, 'attendance.parquet')}' GROUP BY month`;
  const [, again] = await timed(() => lake.ask(one));
  tell('a question to that one file', seconds(again));
  lake.close();
}

const first = (row: Record<string, unknown> | undefined): string => (row ? `, first ${JSON.stringify(Object.values(row))}` : '');
