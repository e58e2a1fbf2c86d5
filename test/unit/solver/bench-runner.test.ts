import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Roster } from '#src/renderer/solver/model/problem.ts';
import type { SolveReport } from '#src/renderer/solver/model/report.ts';
import { readBestKnown } from '#test/bench/roster/best-known.ts';
import { instanceNames, readInstance } from '#test/bench/roster/instances.ts';
import { measureCancel, measureRun, type Solve } from '#test/bench/roster/measure-run.ts';
import { type BenchOptions, readOptions } from '#test/bench/roster/options.ts';
import { RosterBench } from '#test/bench/roster/run-bench.ts';
import { formatTable, gap, type Line, median } from '#test/bench/roster/table.ts';

const instance = `SECTION_HORIZON
7
SECTION_SHIFTS
D,480,
SECTION_STAFF
A,D=7,2400,0,5,1,1,1
SECTION_COVER
0,D,1,10,1
1,D,1,10,1
`;

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** A folder `instances` with these files, and a place for rosters. */
function folder(files: Readonly<Record<string, string>>): BenchOptions {
  const root = mkdtempSync(path.join(tmpdir(), 'hall-bench-'));
  roots.push(root);
  const instances = path.join(root, 'instances');
  mkdirSync(instances);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(instances, name), text);
  return {
    instances,
    out: path.join(root, 'out'),
    seconds: 1,
    only: [],
    seed: 1,
    runs: 1,
    best: null,
    certify: false,
    halls: false,
  };
}

const reportOf = (roster: Roster | null, objective: number, bound: number | null): SolveReport => ({
  seconds: 0.1,
  roster,
  objective,
  bound,
  certificate: null,
  impossible: [],
  optimal: roster !== null && objective === bound,
  firstAt: 0.1,
  bestAt: 0.1,
});
/** An engine that says the same at once, whatever it is asked. */
const saying =
  (report: SolveReport): Solve =>
  (_problem, _options, onReport) => {
    onReport(report);
    return { cancel: () => {}, done: Promise.resolve(report), idle: Promise.resolve() };
  };
const good = Uint8Array.of(1, 1, 0, 0, 0, 0, 0);
const screen = () => {
  const said: string[] = [];
  return { said, say: (text: string) => said.push(text), progress: () => {} };
};

describe('a whole bench', () => {
  test('writes a roster per file, named after it, and a table', async () => {
    const options = folder({ 'Instance1.txt': instance, 'InstanceH27.txt': instance, 'notes.md': 'x' });
    const shown = screen();
    expect(await new RosterBench(options, saying(reportOf(good, 0, 0)), shown).run()).toBe(0);
    expect(readdirSync(options.out).sort()).toEqual(['Instance1.sol', 'InstanceH27.sol']);
    expect(readFileSync(path.join(options.out, 'Instance1.sol'), 'utf8')).toBe('A\tD\tD\t-\t-\t-\t-\t-\n');
    expect(shown.said.join('\n')).toContain('InstanceH27');
  });
  test('a broken hard rule is a fault, whatever the engine says of it', async () => {
    const options = folder({ 'Instance1.txt': instance });
    const shown = screen();
    const tooLong = Uint8Array.of(1, 1, 1, 1, 1, 1, 0);
    expect(await new RosterBench(options, saying(reportOf(tooLong, 0, 0)), shown).run()).toBe(1);
    expect(shown.said.join('\n')).toContain('FAULT: hard rule maxRun broken: person 0, day 0');
  });
  test('a file that cannot be read is named with its line; the others are still solved', async () => {
    const options = folder({ 'Instance1.txt': instance.replace('480', 'x'), 'Instance2.txt': instance });
    const shown = screen();
    expect(await new RosterBench(options, saying(reportOf(good, 0, 0)), shown).run()).toBe(2);
    expect(shown.said[0]).toBe('Instance1.txt line 4: no whole number in range: "x"');
    expect(readdirSync(options.out)).toEqual(['Instance2.sol']);
  });
  test('certifies what can be certified and refuses the rest', async () => {
    const options = { ...folder({ 'Instance1.txt': instance }), certify: true };
    const certificate = { bound: 0, leaves: [{ decisions: [], rowDuals: [0, 0] }] };
    const shown = screen();
    expect(await new RosterBench(options, saying({ ...reportOf(good, 0, 0), certificate }), shown).run()).toBe(0);
    expect(shown.said.join('\n')).toContain('certified');
    const nothing = Uint8Array.of(0, 0, 0, 0, 0, 0, 0);
    const tooGood = { bound: 5, leaves: [{ decisions: [], rowDuals: [0, 0] }] };
    const lied = { ...reportOf(nothing, 20, 5), certificate: tooGood };
    expect(await new RosterBench(options, saying(lied), screen()).run()).toBe(1);
    expect(await new RosterBench(options, saying(reportOf(good, 0, 0)), screen()).run()).toBe(1);
  });
  test('stopping ends the run, keeps its roster and starts no other', async () => {
    const options = folder({ 'Instance1.txt': instance, 'Instance2.txt': instance });
    let bench: RosterBench | null = null;
    const endless: Solve = () => {
      let end = (_: SolveReport) => {};
      const done = new Promise<SolveReport>((resolve) => {
        end = resolve;
      });
      queueMicrotask(() => bench?.stop());
      return { cancel: () => end(reportOf(good, 0, 0)), done, idle: done };
    };
    bench = new RosterBench(options, endless, screen());
    expect(await bench.run()).toBe(0);
    expect(readdirSync(options.out)).toEqual(['Instance1.sol']);
  });
});

describe('one run', () => {
  const { problem } = readOne();
  const watch = { onProgress: () => {}, onStart: () => {} };
  test.each([
    ['an objective that is not so', reportOf(good, 3, null), 'objective 3 reported, 0 by the checker'],
    ['a bound above the objective', reportOf(good, 0, 4), 'bound 4 above the objective 0'],
    ['optimal without proof', { ...reportOf(good, 0, null), optimal: true }, 'called optimal at 0 with bound null'],
  ])('%s is a fault', async (_, report, fault) => {
    expect((await measureRun(saying(report), problem, { seconds: 1, seed: 1 }, watch)).faults).toContain(fault);
  });
  test('no roster is no fault, and no objective', async () => {
    const run = await measureRun(saying(reportOf(null, 0, 7)), problem, { seconds: 1, seed: 1 }, watch);
    expect(run).toMatchObject({ roster: null, objective: null, bound: 7, firstAt: null, faults: [] });
  });
  test('an engine that is done before the cancel has no time for it', async () => {
    expect(await measureCancel(saying(reportOf(good, 0, 0)), problem, 1, 0.05)).toBe(null);
  });
});

function readOne() {
  const options = folder({ 'Instance1.txt': instance });
  const read = readInstance(options.instances, 'Instance1');
  if (!('problem' in read)) throw new Error(read.join());
  return read;
}

describe('the command line and the table', () => {
  test('instances come as people count, and may be named by their ends', () => {
    const { instances } = folder({ 'Instance10.txt': '', 'Instance2.txt': '', 'InstanceH27.txt': '' });
    expect(instanceNames(instances, [])).toEqual(['Instance2', 'Instance10', 'InstanceH27']);
    expect(instanceNames(instances, ['10', 'InstanceH27'])).toEqual(['Instance10', 'InstanceH27']);
  });
  test('best known bounds beside the folder are found', () => {
    const { instances } = folder({ 'Instance1.txt': instance });
    const csv = path.join(instances, '..', 'best_known.csv');
    writeFileSync(csv, 'instance,weeks,employees,shift_types,best_lb,best_ub\n1,2,8,1,607,607\n15,6,45,6,3829,3831\n');
    const options = readOptions(['--instances', instances, '--seconds', '5']);
    expect(options).toMatchObject({ best: csv, seconds: 5, runs: 1, seed: 1 });
    expect(readBestKnown(readFileSync(csv, 'utf8'))).toEqual(
      new Map([
        ['1', 607],
        ['15', 3831],
      ]),
    );
  });
  test.each([
    [['--seconds', '5'], '--instances'],
    [['--instances', '/', '--seconds', 'x'], '--seconds'],
    [['--instances', '/', '--seconds', '5', '--runs', '0'], '--runs'],
    [['--instances', '/', '--seconds', '5', '--best', '/nowhere.csv'], '--best'],
    [['--unknown'], 'unknown'],
  ])('%j is refused by name', (args, named) => {
    expect(readOptions(args)).toContain(named);
  });
  test('medians: a run without a roster counts as the worst', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([3, null, 2])).toBe(3);
    expect(median([null, null, 2])).toBe(null);
    expect(median([5, null, 7], false)).toBe(5);
  });
  test('gaps: to the best known as a share of it, the proven one as a share of the objective', () => {
    expect(gap(110, 100)).toBeCloseTo(0.1);
    expect(gap(0, 0)).toBe(0);
    expect(gap(null, 100)).toBe(null);
    const line: Line = {
      name: 'Instance1',
      people: 8,
      objective: 200,
      bound: 150,
      best: 160,
      firstAt: 0.5,
      bestAt: 3,
      seconds: 10,
      overshoot: 0,
      memory: 300,
      cancel: 0.05,
      note: '',
    };
    const text = formatTable([line, { ...line, name: 'InstanceX', objective: null, bound: null }]);
    expect(text.split('\n')[1]).toMatch(
      /^Instance1 +8 +200 +150 +25\.00 % +160 +25\.00 % +0\.50 +3\.00 +10\.0 +0\.00 +0\.05 +300$/,
    );
    expect(text).toContain('mean gap to best known over 1: 25.00 %');
  });
});
