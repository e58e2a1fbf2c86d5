import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookBytes } from '#test/support/punches/files.ts';
import { rawWorkbook, text } from '#test/support/punches/hostile.ts';
import { expected, sampleMonth, samplePeople } from '#test/support/punches/month.ts';
import { attlogText, cardRecord } from '#test/support/punches/sheets.ts';

const script = path.resolve('scripts/hall.mjs');
const sample = path.resolve('test/support/samples/attlog.dat');
const month = sampleMonth(samplePeople(4), '2026-09-01', 10);
let folder = '';
const file = (name: string, data: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), data);
  return path.join(folder, name);
};
const run = (...args: string[]) => {
  const done = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 200_000_000 });
  return { exit: done.status, out: done.stdout, err: done.stderr };
};
const json = (name: string) => {
  const { exit, out, err } = run('read-punches', name, '--json');
  return { exit, err, answer: JSON.parse(out) };
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hall-command-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('read-punches --json', () => {
  test('the machine’s log, field for field', () => {
    const { exit, err, answer } = json(sample);
    expect([exit, err]).toEqual([0, '']);
    expect(Object.keys(answer)).toEqual(['format', 'encoding', 'people', 'punches', 'badLines']);
    expect(answer).toMatchObject({ format: 'attlog', encoding: 'utf-8', badLines: [] });
    expect(answer.people).toHaveLength(27);
    expect(answer.punches[0]).toEqual({ person: '5', at: '2026-10-08T08:08:38' });
    const keys = answer.punches.map((p: { at: string; person: string }) => `${p.at} ${p.person}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });
  test('a workbook', () => {
    const sheet = cardRecord(month, { first: '2026-09-01', last: '2026-09-11', between: '', rowPerTime: false, seconds: false });
    const { exit, answer } = json(file('刷卡.xls', bookBytes([sheet], 'biff8')));
    expect([exit, answer.format, answer.people]).toEqual([0, 'card-record', ['1', '2', '3', '4']]);
    expect(answer.punches).toEqual(
      expected(month, (p) => p.number).map((p) => ({ person: p.number, at: p.at.replace(' ', 'T') })),
    );
  });
  test('bad lines with their number and reason, the rest is read', () => {
    const { exit, answer } = json(file('a.dat', `${attlogText(month.slice(0, 1))}总计\r\n`));
    expect(exit).toBe(0);
    expect(answer.badLines).toEqual([{ line: (month[0]?.seconds.length ?? 0) + 1, reason: '只有一列，缺号码或时间：总计' }]);
  });
  test('macros are told beside the answer, not in it', () => {
    const cell = (s: string) => `<c t="inlineStr"><is><t>${s}</t></is></c>`;
    const rows = text(
      `<worksheet><sheetData><row>${cell('工号')}${cell('时间')}</row><row>${cell('5')}${cell('2026-09-01 08:00')}</row></sheetData></worksheet>`,
    );
    const { exit, err, answer } = json(
      file('m.xlsm', rawWorkbook(rows, [{ name: 'xl/vbaProject.bin', data: new Uint8Array(9) }])),
    );
    expect([exit, answer.punches]).toEqual([0, [{ person: '5', at: '2026-09-01T08:00:00' }]]);
    expect(err).toContain('宏');
  });
  test.each([
    ['no such file', () => path.join(folder, '没有.dat'), '打不开'],
    ['a folder', () => folder, '打不开'],
    ['an empty file', () => file('empty.dat', ''), '空文件'],
    ['a picture', () => file('p.xls', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), '没有打卡记录'],
    ['headings only', () => file('h.csv', '工号,姓名,日期,时间\n'), '没有一次打卡能读出来'],
    [
      '100 MB, which are not read',
      () => {
        const name = file('big.dat', '5\t2026-09-01 08:00:00\n');
        truncateSync(name, 100_000_000);
        return name;
      },
      '100 MB',
    ],
  ])('%s: JSON with the reason, exit 1', (_, name, reason) => {
    const { exit, answer } = json(name());
    expect(exit).toBe(1);
    expect(answer.error).toContain(reason);
    expect(answer).toMatchObject({ punches: [], badLines: [{ line: 0, reason: answer.error }] });
  });
  test('a log without one good line tells each of them', () => {
    const { exit, answer } = json(file('bad.dat', '5\t2026-13-01 08:00:00\n6\t2026-09-01 25:00:00\n'));
    expect([exit, answer.format, answer.badLines.map((b: { line: number }) => b.line)]).toEqual([1, 'attlog', [1, 2]]);
  });
  test('half a million punches go through a pipe whole, and one that closes early is no crash', async () => {
    const people = Array.from({ length: 500 }, (_, i) => String(i + 1));
    const log = Array.from(
      { length: 1000 },
      (_, i) =>
        `2026-09-${String(1 + (i % 30)).padStart(2, '0')} ${String(i % 24).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}:${String(Math.floor(i / 20) % 60).padStart(2, '0')}`,
    );
    const name = file('year.dat', log.map((at) => people.map((n) => `${n}\t${at}\n`).join('')).join(''));
    const { exit, answer } = json(name);
    expect([exit, answer.punches.length, answer.badLines]).toEqual([0, new Set(log).size * 500, []]);
    const child = spawn(process.execPath, [script, 'read-punches', name, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    child.stderr.on('data', (d) => {
      told += d;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('exit', resolve));
    expect(told).toBe('');
  });
});

describe('read-punches for a person', () => {
  test('says what it is, who and how often', () => {
    const { exit, out } = run('read-punches', sample);
    expect(exit).toBe(0);
    expect(out).toContain('27 人，1863 次打卡，2026-10-08 08:08:38 至 2026-10-30 18:55:57');
  });
});

describe('typed wrongly: usage on standard error, nothing on standard output, exit 2', () => {
  test.each([
    [[]],
    [['read-punches']],
    [['read-punches', 'a', 'b']],
    [['read-punches', 'a', '--xml']],
    [['nothing']],
    [['toString']],
  ])('%j', (args) => {
    const { exit, out, err } = run(...args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('read-punches FILE [--json]');
  });
});
