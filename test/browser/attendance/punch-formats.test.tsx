import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { bookBytes, delimitedText, encoded, htmlText, oldSheetBytes } from '#test/support/punches/files.ts';
import { expected, sampleMonth } from '#test/support/punches/month.ts';
import {
  attlogText,
  cardRecord,
  dingtalkDaily,
  dingtalkMonthly,
  type SampleSheet,
  wecomDetail,
} from '#test/support/punches/sheets.ts';
import { press, text } from './attendance-page.tsx';
import { logFile } from './log-files.ts';
import { dropFiles, hallPeople, openPunches, refused, says } from './punch-files-page.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  leave = await openPunches(book);
});
afterEach(async () => {
  leave();
  await book.close();
});
vi.setConfig({ testTimeout: 60_000 });

const card = { first: '2026-09-01', last: '2026-09-20', between: '\n', rowPerTime: false, seconds: false } as const;
type Month = ReturnType<typeof sampleMonth>;
const kinds: readonly (readonly [
  string,
  string,
  (month: Month) => SampleSheet,
  (sheet: SampleSheet) => Uint8Array<ArrayBuffer>,
])[] = [
  ['员工刷卡记录表 as xls', '员工刷卡记录表', (m) => cardRecord(m, card), (s) => bookBytes([s], 'biff8')],
  ['员工刷卡记录表 of an old machine', '员工刷卡记录表', (m) => cardRecord(m, card), oldSheetBytes],
  ['员工刷卡记录表 as ods', '员工刷卡记录表', (m) => cardRecord(m, card), (s) => bookBytes([s], 'ods')],
  ['企业微信 as xlsx', '企业微信打卡明细', wecomDetail, (s) => bookBytes([s], 'xlsx')],
  ['钉钉 每日统计 as xlsx', '钉钉每日统计', (m) => dingtalkDaily(m), (s) => bookBytes([s], 'xlsx')],
  [
    '钉钉 月度汇总 as csv in GBK',
    '钉钉月度汇总',
    (m) => dingtalkMonthly(m, '2026-09-01', '2026-09-19'),
    (s) => encoded(delimitedText(s), 'gbk'),
  ],
  ['a web page called xls', '员工刷卡记录表', (m) => cardRecord(m, card), (s) => encoded(htmlText(s), 'gbk')],
];

describe('every kind of file comes in over the screen', () => {
  test.each(kinds)('%s', async (_, kind, sheetOf, bytesOf) => {
    const people = await hallPeople(book, 3);
    const month = sampleMonth(people, '2026-09-01', 19);
    // The wrong ending on purpose: what is in a file counts.
    dropFiles(logFile(bytesOf(sheetOf(month)), '打卡.dat'));
    const count = expected(month, (p) => p.number).length;
    await says(`新打卡 ${count} 条`);
    await says(kind);
    await press(`导入 ${count} 条`);
    await vi.waitFor(async () => expect(await book.db.of('punches').count()).toBe(count));
    const owners = new Set((await book.db.of('punches').toArray()).map((p) => p.staffId));
    expect([...owners].sort()).toEqual(['staff-01', 'staff-02', 'staff-03']);
  });
});

describe('hostile and broken files get a sentence and cost nothing', () => {
  const workbook = () =>
    bookBytes([{ name: 'S', rows: Array.from({ length: 3000 }, (_, i) => [String(i), '2026-09-22 08:21']) }]);
  /** Lies in the directory of a ZIP: what a part claims to be unpacked, bytes. */
  const claiming = (size: number) => {
    const bytes = workbook();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    return bytes;
  };
  const huge = () => {
    const file = logFile('x', '大.dat');
    Object.defineProperty(file, 'size', { value: 100_000_000 });
    return file;
  };
  test.each<[string, () => File, string]>([
    ['a workbook that is cut', () => logFile(workbook().slice(0, 4000), '断.xlsx'), '读不完整'],
    ['a ZIP bomb', () => logFile(claiming(900_000_000), '炸.xlsx'), '“炸.xlsx”'],
    ['parts larger than they claim', () => logFile(claiming(64), '谎.xlsx'), '“谎.xlsx”'],
    ['100 MB', huge, '有 100 MB'],
    [
      'a picture called dat',
      () => logFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), '图.dat'),
      '里没有打卡记录',
    ],
    ['an archive', () => logFile(new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0]), '包.xls'), '是压缩包'],
  ])('%s', async (_, file, sentence) => {
    const before = book.host.lines.length;
    dropFiles(file());
    const said = await refused(sentence);
    expect(said.trimEnd()).toMatch(/。$/);
    expect([await book.db.of('punches').count(), book.host.lines.length]).toEqual([0, before]);
    expect(document.querySelector('.file-drop')).not.toBeNull();
  });

  test('among good ones it stops none of them', async () => {
    const month = sampleMonth(await hallPeople(book, 2), '2026-09-21', 2, true);
    dropFiles(logFile('各位同事：\n', '信.txt'), logFile(attlogText(month)));
    await says(`新打卡 ${expected(month, (p) => p.number).length} 条`);
    expect(text('[role=alert]')).toContain('“信.txt”');
  });
});
