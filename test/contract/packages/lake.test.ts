import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CombineOptions, combinePackages } from '#src/main/packages/combine/combine.ts';
import { lakeHall } from '#test/support/lake-hall.ts';
import { lakeQueries, type OpenLake, openLake } from '#test/support/lake-queries.ts';
import { buildPackage, packageChain } from '#test/support/package-builder.ts';

const halls = ['0101', 'LXZW', 'ZZ'];
const months = ['2026-08', '2026-09', '2026-10'];
const { questions } = lakeQueries();
const quietly: CombineOptions = { keys: null, unlock: null, sentence: (p) => p.code, told: () => undefined };
let folder = '';
let lake: OpenLake;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hall-lake-'));
  for (const [i, hall] of halls.entries())
    for (const month of hall === 'ZZ' ? ['2026-08', '2026-10'] : months)
      for (const built of packageChain([month], { hall, tables: lakeHall(i, month, 8) }))
        writeFileSync(path.join(folder, built.name), built.bytes);
  const done = await combinePackages(folder, path.join(folder, 'out'), quietly);
  expect(done).toMatchObject({ ok: true, value: { ok: true, halls: 3, months: 3 } });
  lake = await openLake(path.join(folder, 'out'));
});
afterAll(() => {
  lake.close();
  rmSync(folder, { recursive: true, force: true });
});
const answer = (n: number) => lake.ask(questions[n - 1]?.sql ?? '');

describe('docs/bureau-lake.md in DuckDB', () => {
  test('has ten questions and one about packages', () => {
    expect(questions.map((q) => Number.parseInt(q.title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, Number.NaN]);
  });
  test.each(questions.map((q) => [q.title, q.sql] as const))('%s', async (_title, sql) => {
    expect((await lake.ask(sql)).length).toBeGreaterThan(0);
  });
  test('a lake of a single package is asked the same', async () => {
    const one = path.join(folder, 'one');
    mkdirSync(path.join(one, 'in'), { recursive: true });
    const built = buildPackage({ tables: lakeHall(1, '2026-10', 8) });
    writeFileSync(path.join(one, 'in', built.name), built.bytes);
    await combinePackages(path.join(one, 'in'), path.join(one, 'out'), quietly);
    const small = await openLake(path.join(one, 'out'));
    for (const { sql } of questions.slice(1)) expect((await small.ask(sql)).length).toBeGreaterThan(0);
    expect(await small.ask(questions[0]?.sql ?? '')).toEqual([]);
    small.close();
  });
  test('1: the month that a hall left out, and a hall whose code begins with a zero', async () => {
    expect(await answer(1)).toEqual([{ hall: 'ZZ', month: '2026-09' }]);
    expect(await lake.ask("SELECT DISTINCT hall FROM lake('staff') ORDER BY hall")).toEqual(halls.map((hall) => ({ hall })));
  });
  test('2, 4 and 8 give the figures that the rows add up to', async () => {
    const rows = halls.flatMap((hall, i) =>
      (hall === 'ZZ' ? ['2026-08', '2026-10'] : months).flatMap((month) =>
        (lakeHall(i, month, 8).find((t) => t.name === 'attendance')?.rows ?? []).map(
          (r): Record<string, unknown> => ({ ...r, hall, month }),
        ),
      ),
    );
    const due = rows.filter((r) => r['state'] !== 'rest' && r['month'] === '2026-09');
    expect((await answer(2))[1]).toMatchObject({
      month: '2026-09',
      due: String(due.length),
      worked: String(due.filter((r) => Number(r['workedMinutes']) > 0).length),
    });
    const over = rows.filter((r) => r['month'] === '2026-08').reduce((sum, r) => sum + Number(r['overtimeMinutes']), 0);
    expect((await answer(4))[0]).toMatchObject({ month: '2026-08', overtimeKind: 'workday', hours: Math.round(over / 6) / 10 });
    const open = Object.fromEntries((await answer(8)).map((r) => [r['hall'], Number(r['open'])]));
    for (const hall of halls) expect(open[hall]).toBe(rows.filter((r) => r['hall'] === hall && r['state'] === 'unmarked').length);
  });
  test('the packages by what became of them', async () => {
    expect(await answer(11)).toEqual([{ outcome: 'combined', packages: '8' }]);
  });
});
