import { describe, expect, test } from 'vitest';
import { readPunches } from '#src/renderer/commands/attendance/read-punches.ts';
import { bookBytes, delimitedText, encoded, htmlText, oldSheetBytes } from '#test/support/punches/files.ts';
import { expected, type SamplePerson, sampleMonth, samplePeople } from '#test/support/punches/month.ts';
import {
  attlogText,
  type CardOptions,
  cardRecord,
  dayGrid,
  dingtalkDaily,
  dingtalkMonthly,
  punchTableSheet,
  type SampleSheet,
  wecomDetail,
} from '#test/support/punches/sheets.ts';

const people = samplePeople(5);
const month = sampleMonth(people, '2026-09-01', 30);
const byNumber = expected(month, (p) => p.number);
const byName = expected(month, (p) => p.name);

async function read(bytes: Uint8Array, name = 'x') {
  const got = await readPunches(bytes, name);
  if (!got.ok) throw new Error(got.error.code);
  return got.value;
}
async function check(bytes: Uint8Array, format: string, punches: readonly unknown[], name = 'x') {
  const { reading } = await read(bytes, name);
  expect(reading.format).toBe(format);
  expect(reading.badLines).toEqual([]);
  expect(reading.punches).toEqual(punches);
}

describe('every program writes the same sheet in its own file', () => {
  const containers: readonly (readonly [string, (sheet: SampleSheet) => Uint8Array])[] = [
    ['xlsx', (s) => bookBytes([s], 'xlsx')],
    ['xls', (s) => bookBytes([s], 'biff8')],
    ['xls of an old machine', oldSheetBytes],
    ['xlsm', (s) => bookBytes([s], 'xlsm')],
    ['xlsb', (s) => bookBytes([s], 'xlsb')],
    ['ods', (s) => bookBytes([s], 'ods')],
    ['XML of Excel 2003', (s) => bookBytes([s], 'xlml')],
    ['csv', (s) => encoded(delimitedText(s), 'utf-8 bom')],
    ['csv in GBK', (s) => encoded(delimitedText(s), 'gbk')],
    ['tsv in UTF-16', (s) => encoded(delimitedText(s, '\t'), 'utf-16le')],
    ['web page', (s) => encoded(htmlText(s), 'utf-8')],
    ['web page in GBK', (s) => encoded(htmlText(s), 'gbk')],
  ];
  const card: CardOptions = { first: '2026-09-01', last: '2026-10-01', between: '', rowPerTime: false, seconds: false };
  const sheets: readonly (readonly [string, string, SampleSheet, readonly unknown[]])[] = [
    ['员工刷卡记录表', 'card-record', cardRecord(month, card), byNumber],
    [
      'a grid with one row a person',
      'card-record',
      dayGrid(month, '2026-09-01', '2026-10-01', '考勤 2026-09-01 至 2026-10-01'),
      byNumber,
    ],
    ['企业微信', 'wecom-detail', wecomDetail(month), byName],
    ['钉钉 每日统计', 'dingtalk-daily', dingtalkDaily(month), byNumber],
    ['钉钉 月度汇总', 'dingtalk-monthly', dingtalkMonthly(month, '2026-09-01', '2026-09-30'), byNumber],
    [
      'a table',
      'table',
      punchTableSheet(month, ['工号', '姓名', '日期', '时间'], (p, m) => [p.number, p.name, m.day, m.time]),
      byNumber,
    ],
  ];
  for (const [name, format, sheet, punches] of sheets)
    test.each(containers)(`${name} as %s`, async (_, make) => check(make(sheet), format, punches));
});

describe('员工刷卡记录表', () => {
  const base: CardOptions = { first: '2026-09-01', last: '2026-10-01', between: ' ', rowPerTime: false, seconds: false };
  test.each([
    ['times stuck together', { between: '' }],
    ['times on lines of their own', { between: '\n' }],
    ['times with seconds, stuck together', { between: '', seconds: true }],
    ['a row for each time', { rowPerTime: true }],
  ])('%s', async (_, options) =>
    check(bookBytes([cardRecord(month, { ...base, ...options })], 'biff8'), 'card-record', byNumber),
  );

  test('labels without colons, or with their value in the same cell', async () => {
    const sheet = cardRecord(month, base);
    const bare = sheet.rows.map((r) => (r[0] === '工 号：' ? ['工号', r[2] ?? '', '姓名', r[7] ?? '', '部门', r[12] ?? ''] : r));
    await check(bookBytes([{ ...sheet, rows: bare }]), 'card-record', byNumber);
    const together = sheet.rows.map((r) => (r[0] === '工 号：' ? [`工号:${r[2]}  姓名：${r[7]}  部门：${r[12]}`] : r));
    await check(bookBytes([{ ...sheet, rows: together }]), 'card-record', byNumber);
  });
  test('a heading, weekdays and page titles again on each page', async () => {
    const sheet = cardRecord(month, base);
    const weekdays = '二三四五六日一'.repeat(5).slice(0, 31).split('');
    const pages = sheet.rows.flatMap((r) =>
      r[0] === '工 号：' ? [['员 工 刷 卡 记 录 表'], sheet.rows[2] ?? [], weekdays, r] : [r],
    );
    await check(bookBytes([{ ...sheet, rows: pages }]), 'card-record', byNumber);
  });
  test('a period over a year’s end', async () => {
    const days = sampleMonth(people, '2026-12-26', 31);
    const sheet = cardRecord(days, { ...base, first: '2026-12-26', last: '2027-01-26' });
    await check(
      bookBytes([sheet]),
      'card-record',
      expected(days, (p) => p.number),
    );
  });
  test('days from the 26th to the 25th', async () => {
    const days = sampleMonth(people, '2026-08-26', 30);
    const sheet = cardRecord(days, { ...base, first: '2026-08-26', last: '2026-09-25' });
    await check(
      bookBytes([sheet]),
      'card-record',
      expected(days, (p) => p.number),
    );
  });
  test('several sheets of the same kind are read together, and told apart in what cannot be read', async () => {
    const half = (from: number, to: number, name: string) => ({
      ...cardRecord(
        month.filter((d) => Number(d.person.number) >= from && Number(d.person.number) <= to),
        base,
      ),
      name,
    });
    const broken = half(4, 5, '后勤');
    const rows = broken.rows.map((r, i) => (i === 4 ? ['25:99', ...r.slice(1)] : r));
    const { reading } = await read(bookBytes([half(1, 3, '窗口'), { ...broken, rows }]));
    expect(reading.people.map((p) => p.key)).toEqual(['1', '2', '3', '4', '5']);
    expect(reading.badLines).toEqual([{ line: 5, code: 'attendance/line-time', text: '25:99', sheet: '后勤' }]);
  });
  test('the month may stand in the sheet’s or the file’s name only', async () => {
    const days = sampleMonth(people.slice(0, 3), '2026-09-01', 30);
    const punches = expected(days, (p) => p.number);
    await check(
      bookBytes([dayGrid(days, '2026-09-01', '2026-09-30', '打卡记录')]),
      'card-record',
      punches,
      '大厅 2026年9月.xlsx',
    );
    await check(
      bookBytes([{ ...dayGrid(days, '2026-09-01', '2026-09-30', '打卡记录'), name: '2026-09' }]),
      'card-record',
      punches,
    );
  });
  test('days without any month are a sentence', async () => {
    const got = await readPunches(bookBytes([dayGrid(month, '2026-09-01', '2026-09-30', '打卡记录')]), 'x.xls');
    expect(got).toMatchObject({ ok: false, error: { code: 'punch/no-period', detail: { name: 'x.xls' } } });
  });
});

describe('who is in a file', () => {
  test('number, name and department as written', async () => {
    const { reading } = await read(
      bookBytes([cardRecord(month, { first: '2026-09-01', last: '2026-10-01', between: '', rowPerTime: false, seconds: false })]),
    );
    expect(reading.people).toEqual(people.map((p: SamplePerson) => ({ key: p.number, ...p })));
  });
  test('钉钉 without numbers knows people by name, not by UserId', async () =>
    check(bookBytes([dingtalkDaily(month, false)]), 'dingtalk-daily', byName));
});

describe('machine logs', () => {
  const exact = sampleMonth(people, '2026-09-01', 30, true);
  const punches = expected(exact, (p) => p.number);
  test.each(['utf-8', 'utf-8 bom', 'utf-16le', 'utf-16be', 'gbk'] as const)('in %s', async (encoding) =>
    check(
      encoded(
        attlogText(exact, (n, at) => `${n.padStart(9)}\t${at}\t1\t0\t张三\r\n`),
        encoding,
      ),
      'attlog',
      punches,
    ),
  );
  test.each([
    ['tabs and padding', attlogText(exact)],
    ['spaces', attlogText(exact, (n, at) => `${n} ${at} 1 0\n`)],
    ['number and time alone', attlogText(exact, (n, at) => `${n}\t${at}\n`)],
    ['slashes', attlogText(exact, (n, at) => `${n}\t${at.replaceAll('-', '/')}\t0\t1\n`)],
  ])('%s', async (_, text) => check(encoded(text, 'utf-8'), 'attlog', punches));
  test('without seconds', async () =>
    check(
      encoded(
        attlogText(month, (n, at) => `${n}\t${at.slice(0, 16)}\n`),
        'utf-8',
      ),
      'attlog',
      byNumber,
    ));
});
