import { describe, expect, test } from 'vitest';
import { readPunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { bookBytes, encoded, htmlText, oldSheetBytes } from '#test/support/punches/files.ts';
import { expected, sampleMonth, samplePeople } from '#test/support/punches/month.ts';
import { cardRecord } from '#test/support/punches/sheets.ts';
import { dayLog, gbk, logFile, logLine, utf16 } from './log-files.ts';

const go = () => new AbortController().signal;
const text = dayLog('2026-09-22', [1, 2, 3]);
const punches = [
  { number: '1', at: '2026-09-22 08:21:00' },
  { number: '2', at: '2026-09-22 08:21:00' },
  { number: '3', at: '2026-09-22 08:21:00' },
  { number: '1', at: '2026-09-22 17:32:00' },
  { number: '2', at: '2026-09-22 17:32:00' },
  { number: '3', at: '2026-09-22 17:32:00' },
];

describe('a punch log is read whatever wrote it', () => {
  test.each([
    ['utf-8', 'utf-8', text],
    ['utf-8 with its mark', 'utf-8', `\uFEFF${text}`],
    ['utf-16le', 'utf-16le', utf16(text, 'le')],
    ['utf-16be', 'utf-16be', utf16(text, 'be')],
    ['utf-16le without a mark', 'utf-16le', utf16(text, 'le', false)],
    ['gbk with names in the last column', 'gb18030', gbk(`${text.trimEnd()}\t`)],
  ] as const)('%s', async (_name, encoding, content) => {
    const read = await readPunchFile(logFile(content), go());
    expect(read).toMatchObject({
      ok: true,
      value: { name: '1_attlog.dat', encoding, parsed: { punches, badLines: [], lines: 6 } },
    });
  });

  test('swapped and missing columns, LF only, and the same punch twice', async () => {
    const log = ['  7\t2026-09-22 08:21:00\t0\t1\t15\t0', '7\t2026-09-22 17:30:05', '7\t2026-09-22 17:30:05\t1'].join('\n');
    const read = await readPunchFile(logFile(log), go());
    expect(read).toMatchObject({
      value: {
        parsed: {
          punches: [
            { number: '7', at: '2026-09-22 08:21:00' },
            { number: '7', at: '2026-09-22 17:30:05' },
          ],
          lines: 3,
        },
      },
    });
  });

  test('lines that cannot be read are listed with their number, the others stay', async () => {
    const log = `${logLine('1', '2026-09-22 08:21:00')}\r\n总计\r\n2\t2026-09-31 08:00:00\t1\r\n张\t2026-09-22 08:00:00\t1\r\n`;
    const read = await readPunchFile(logFile(log), go());
    expect(read).toMatchObject({
      value: {
        parsed: {
          punches: [{ number: '1' }],
          badLines: [
            { line: 3, code: 'attendance/line-columns', text: '总计' },
            { line: 4, code: 'attendance/line-time' },
            { line: 5, code: 'attendance/line-number' },
          ],
        },
      },
    });
  });
});

describe('tables are read by the same worker', () => {
  const month = sampleMonth(samplePeople(4), '2026-09-01', 30);
  const sheet = cardRecord(month, { first: '2026-09-01', last: '2026-10-01', between: '', rowPerTime: false, seconds: false });
  test.each([
    ['xlsx', bookBytes([sheet])],
    ['xls', bookBytes([sheet], 'biff8')],
    ['xls of an old machine', oldSheetBytes(sheet)],
    ['web page called xls', encoded(htmlText(sheet), 'gbk')],
  ])('员工刷卡记录表 as %s', async (_, bytes) => {
    const read = await readPunchFile(logFile(bytes, '刷卡.xls'), go());
    expect(read).toMatchObject({ ok: true, value: { parsed: { format: 'card-record', badLines: [] }, macros: false } });
    expect(read.ok && read.value.parsed.punches).toEqual(expected(month, (p) => p.number));
  });
  test('headings that nobody knows come back for naming, and are read by the names given', async () => {
    const file = () => logFile('甲,乙\n张三,2026-09-22 08:21\n', '表.csv');
    expect(await readPunchFile(file(), go())).toMatchObject({
      error: { code: 'punch/columns', grids: [{ rows: [{ cells: ['甲', '乙'] }, {}] }] },
    });
    const mapping = { id: '甲|乙', columns: ['name', 'moment'] } as const;
    expect(await readPunchFile(file(), go(), [mapping])).toMatchObject({
      value: { parsed: { punches: [{ number: '张三', at: '2026-09-22 08:21:00' }] } },
    });
  });
  test('a part that is larger than it claims is stopped', async () => {
    const bytes = bookBytes([{ name: 'S', rows: Array.from({ length: 20_000 }, (_, i) => [String(i), '2026-09-22 08:21']) }]);
    const view = new DataView(bytes.buffer);
    // The directory stands behind the parts; each of its entries states a size.
    for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 64, true);
    expect(await readPunchFile(logFile(bytes, 'x.xlsx'), go())).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/^sheet\/(bomb|broken)$/) },
    });
  });
});

describe('a wrong file is a sentence and nothing else', () => {
  const bytes = (...head: number[]) => new Uint8Array([...head, ...Array.from({ length: 200 }, (_, i) => i)]);
  test.each([
    ['a broken zip or xlsx', 'sheet/broken', bytes(0x50, 0x4b, 3, 4)],
    ['a broken old Excel', 'sheet/broken', bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ['picture', 'punch/not-a-log', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['program', 'punch/not-a-log', bytes(0x4d, 0x5a)],
    ['empty', 'punch/empty', ''],
    ['a letter', 'punch/not-a-log', '各位同事：\n本月考勤请核对。\n'],
  ] as const)('%s', async (_name, code, content) => {
    expect(await readPunchFile(logFile(content, 'x.dat'), go())).toEqual({
      ok: false,
      error: { code, detail: { name: 'x.dat' } },
    });
  });

  test('100 MB, before it is read', async () => {
    const huge = new File([], 'x.dat');
    Object.defineProperty(huge, 'size', { value: 100_000_000 });
    huge.arrayBuffer = () => Promise.reject(new Error('was read'));
    const refused = { ok: false, error: { code: 'punch/too-large', detail: { name: 'x.dat', size: 100 } } };
    expect(await readPunchFile(huge, go())).toEqual(refused);
  });
});
