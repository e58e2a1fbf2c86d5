import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPunches } from '#src/renderer/commands/attendance/read-punches.ts';
import { bookBytes, delimitedText } from '#test/support/punches/files.ts';
import { expected, sampleMonth, samplePeople } from '#test/support/punches/month.ts';
import {
  cardRecord,
  dingtalkDaily,
  dingtalkMonthly,
  punchTableSheet,
  type SampleSheet,
  wecomDetail,
} from '#test/support/punches/sheets.ts';

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((file) => existsSync(file));
const month = sampleMonth(samplePeople(5), '2026-09-01', 30);
const byNumber = expected(month, (p) => p.number);
const byName = expected(month, (p) => p.name);
const card = { first: '2026-09-01', last: '2026-10-01', between: '\n', rowPerTime: false, seconds: false };
const sheets: readonly (readonly [string, string, SampleSheet, readonly unknown[]])[] = [
  ['card', 'card-record', cardRecord(month, card), byNumber],
  ['wecom', 'wecom-detail', wecomDetail(month), byName],
  ['daily', 'dingtalk-daily', dingtalkDaily(month), byNumber],
  ['monthly', 'dingtalk-monthly', dingtalkMonthly(month, '2026-09-01', '2026-09-30'), byNumber],
];
/** Days and times that an office program turns into numbers with formats. */
const table = punchTableSheet(month, ['工号', '姓名', '日期', '时间'], (p, m) => [p.number, p.name, m.day, m.time]);

let folder = '';
const convert = (to: string, files: readonly string[]): void => {
  const args = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--infilter=CSV:44,34,76,1',
    '--convert-to',
    to,
    '--outdir',
    `${folder}/out`,
  ];
  const plain = args.filter((a) => files.some((f) => f.endsWith('.csv')) || !a.startsWith('--infilter'));
  execFileSync(office ?? '', [...plain, ...files], { stdio: 'ignore', timeout: 50_000 });
};
const punchesOf = async (file: string) => {
  const read = await readPunches(new Uint8Array(readFileSync(`${folder}/out/${file}`)), file);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.reading;
};

// An office program that is not ours writes the files; without one on the machine this is counted as skipped.
describe.skipIf(!office)('files that an office program has written', () => {
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'hall-office-'));
    for (const [name, , sheet] of sheets) writeFileSync(`${folder}/${name}.xlsx`, bookBytes([sheet]));
    writeFileSync(`${folder}/table.csv`, delimitedText(table));
    const books = sheets.map(([name]) => `${folder}/${name}.xlsx`);
    for (const to of ['xls', 'xlsx', 'ods']) {
      convert(to, books);
      convert(to, [`${folder}/table.csv`]);
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const to of ['xls', 'xlsx', 'ods']) {
    test.each(sheets)(`%s as ${to}`, async (name, format, _, punches) => {
      const reading = await punchesOf(`${name}.${to}`);
      expect([reading.format, reading.badLines, reading.punches]).toEqual([format, [], punches]);
    });
    test(`days and times that became numbers, ${to}`, async () => {
      expect((await punchesOf(`table.${to}`)).punches).toEqual(byNumber);
    });
  }
});
