import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readPunches } from '#src/renderer/commands/attendance/read-punches.ts';
import { bookBytes, delimitedText, encoded, htmlText, oldSheetBytes } from '#test/support/punches/files.ts';
import { encryptedWorkbook, rawWorkbook, text, zipOf } from '#test/support/punches/hostile.ts';
import { dice, sampleMonth, samplePeople } from '#test/support/punches/month.ts';
import { attlogText, cardRecord, dingtalkDaily, punchTableSheet, wecomDetail } from '#test/support/punches/sheets.ts';

const month = sampleMonth(samplePeople(3), '2026-09-01', 8);
const table = punchTableSheet(month, ['工号', '姓名', '日期', '时间'], (p, m) => [p.number, p.name, m.day, m.time]);
const card = cardRecord(month, { first: '2026-09-01', last: '2026-09-09', between: '', rowPerTime: false, seconds: false });
const zeros = (mb: number) => new Uint8Array(mb * 1_000_000);
const rows = (cells: string) => text(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`);
const cell = (s: string) => `<c t="inlineStr"><is><t>${s}</t></is></c>`;

// Nothing here waits; a busy machine may.
vi.setConfig({ testTimeout: 60_000 });

// The spreadsheet library tells the console about records it does not know.
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => vi.restoreAllMocks());

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readPunches(bytes, '文件');
  return read.ok ? 'read' : read.error.code;
}

describe('a file that is none of these costs a sentence', () => {
  test.each([
    ['empty', new Uint8Array(), 'punch/empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'punch/not-a-log'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'punch/not-a-log'],
    ['a PDF', text('%PDF-1.7 …'), 'punch/not-a-log'],
    ['a RAR', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0]), 'punch/archive'],
    ['rubbish', new Uint8Array(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 31)), 'punch/not-a-log'],
    ['zeros only', new Uint8Array(4000), 'punch/not-a-log'],
    ['a letter', text('各位同事：\n本月考勤请核对。\n'), 'punch/not-a-log'],
    ['a ZIP of something else', zipOf([{ name: '1_attlog.dat', data: text(attlogText(month)) }]), 'punch/archive'],
    ['a workbook with a password', encryptedWorkbook(), 'sheet/password'],
    ['an empty workbook', bookBytes([{ name: 'Sheet1', rows: [] }]), 'punch/not-a-log'],
    ['a table without people', text('日期,时间,体温\n2026-09-01,08:00,36.5\n'), 'punch/columns'],
    [
      'a workbook without people',
      bookBytes([
        {
          name: 'S',
          rows: [
            ['区域', '数量'],
            ['东', 5],
            ['西', 7],
          ],
        },
      ]),
      'punch/columns',
    ],
    ['headings and nothing else', text('工号,姓名,日期,时间\n'), 'punch/no-punches'],
  ])('%s', async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code));

  test('half a workbook, wherever it was cut: all of it is read, or nothing', async () => {
    for (const whole of [
      bookBytes([card]),
      bookBytes([card], 'biff8'),
      oldSheetBytes(card),
      bookBytes([card], 'xlsb'),
      bookBytes([card], 'ods'),
    ]) {
      const wanted = await readPunches(whole, '文件');
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 0.999]) {
        const read = await readPunches(whole.slice(0, whole.length * part), '文件');
        // Behind the last cell a file may have some filling.
        expect(read.ok ? read : read.error.code).toEqual(read.ok && part > 0.8 ? wanted : 'sheet/broken');
      }
    }
  });
  test('a wrong name does not matter', async () => {
    for (const name of ['打卡.dat', '打卡.xls', '打卡.csv', '打卡.jpg', '打卡'])
      expect((await readPunches(bookBytes([table]), name)).ok).toBe(true);
  });
  test('macros are not looked at, and told', async () => {
    const book = rawWorkbook(
      rows(`${['工号', '时间'].map(cell).join('')}</row><row>${['5', '2026-09-01 08:00'].map(cell).join('')}`),
      [{ name: 'xl/vbaProject.bin', data: new Uint8Array(100) }],
    );
    expect(await readPunches(book, '考勤.xlsm')).toMatchObject({
      value: { macros: true, reading: { punches: [{ number: '5', at: '2026-09-01 08:00:00' }] } },
    });
  });
});

describe('traps', () => {
  const quick = async (bytes: Uint8Array, code: string, ms = 15_000) => {
    const started = performance.now();
    expect(await codeOf(bytes)).toBe(code);
    expect(performance.now() - started).toBeLessThan(ms);
  };
  test('a bomb that says what it is', () => quick(rawWorkbook(zeros(300)), 'sheet/bomb'));
  test('a bomb that lies about its size', () => quick(rawWorkbook(zeros(250), [], 5000), 'sheet/bomb'));
  test('lies about the size of a part that is not read do no harm', async () => {
    const book = rawWorkbook(rows(`${cell('工号') + cell('时间')}</row><row>${cell('5')}${cell('2026-09-01 08:00')}`), [
      { name: 'xl/media/a.png', data: zeros(100), claim: 10 },
    ]);
    expect(await codeOf(book)).toBe('read');
  });
  test('entities that call each other are not resolved', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    await quick(
      rawWorkbook(
        text(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><worksheet><sheetData><row>${cell('&l9;')}</row></sheetData></worksheet>`),
      ),
      'punch/not-a-log',
    );
  });
  test('a row that does not end', () =>
    quick(rawWorkbook(text(`<worksheet><sheetData><row>${cell('8').repeat(300_000)}`)), 'sheet/bomb'));
  test('tags that do not end', () => quick(rawWorkbook(text('<c '.repeat(1_000_000))), 'punch/not-a-log'));
  test('a cell in the last corner', async () => {
    const corner = '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>';
    await quick(
      rawWorkbook(
        text(
          `<worksheet><sheetData><row r="1048576">${corner}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
        ),
      ),
      'punch/not-a-log',
    );
  });
  test('millions of cells', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(399)}</row>`;
    await quick(
      rawWorkbook(text(`<worksheet><sheetData>${row.repeat(25_000)}</sheetData></worksheet>`)),
      'punch/too-many-cells',
      15_000,
    );
  });
  test('one line without an end', () => quick(text('5 '.repeat(5_000_000)), 'punch/not-a-log'));
  test('a quote that never closes', () =>
    quick(text(`工号,时间\n"5,2026-09-01 08:00\n${'6,"2026-09-01 08:00\n'.repeat(100_000)}`), 'read'));
  test('a web page of spans', () =>
    quick(text(`<html><table>${'<tr><td colspan=99999 rowspan=99999>x</td></tr>'.repeat(20_000)}</table>`), 'punch/not-a-log'));
  test('cells longer than any remark', async () => {
    const long = '08:00 '.repeat(50_000);
    await quick(text(`工号,日期,时间\n${`5,2026-09-01,${long}\n`.repeat(50)}`), 'read');
  });
});

describe('whatever the bytes are, the answer is a value', () => {
  const seeds = [
    bookBytes([table]),
    bookBytes([card], 'biff8'),
    bookBytes([table], 'biff5'),
    oldSheetBytes(card),
    bookBytes([dingtalkDaily(month)], 'xlml'),
    encoded(htmlText(wecomDetail(month)), 'gbk'),
    encoded(delimitedText(table), 'gbk'),
    encoded(attlogText(month), 'utf-16le'),
  ];
  const isSound = async (bytes: Uint8Array) => {
    const read = await readPunches(bytes, 'x');
    if (!read.ok) {
      expect(read.error.code).toMatch(/^(punch|sheet)\//);
      return;
    }
    const { punches, people } = read.value.reading;
    const keys = punches.map((p) => `${p.at} ${p.number}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(punches.every((p) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(p.at))).toBe(true);
    const known = new Set(people.map((p) => p.key));
    expect(punches.every((p) => known.has(p.number))).toBe(true);
  };
  test('random bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), isSound), { numRuns: 300 }));
  test('random text', () =>
    fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }).map(text), isSound), { numRuns: 300 }));
  test.each(seeds.map((bytes, i) => [i, bytes] as const))('a real file with damage, %i', async (i, bytes) => {
    const roll = dice(i + 1);
    for (let run = 0; run < 60; run++) {
      const damaged = bytes.slice(0, run % 3 === 0 ? roll(bytes.length) : bytes.length);
      for (let k = 0; k <= roll(12); k++) if (damaged.length > 0) damaged[roll(damaged.length)] = roll(256);
      await isSound(damaged);
    }
  });
});
