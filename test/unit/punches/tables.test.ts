import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPunches } from '#src/renderer/commands/attendance/read-punches.ts';
import type { ColumnMapping, Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { guessColumns } from '#src/shared/domain/attendance/punches/guess-columns.ts';
import { headRow, isEnough, tableId } from '#src/shared/domain/attendance/punches/named-columns.ts';
import { dayNumber } from '#src/shared/domain/core/day.ts';
import { bookBytes, delimitedText, encoded } from '#test/support/punches/files.ts';
import type { SampleCell } from '#test/support/punches/sheets.ts';

const csv = (text: string) => encoded(text, 'utf-8');
async function reading(bytes: Uint8Array, name = 'x', mappings: readonly ColumnMapping[] = []) {
  const read = await readPunches(bytes, name, mappings);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.reading;
}
const told = async (bytes: Uint8Array, name = 'x') => (await reading(bytes, name)).punches.map((p) => `${p.number} ${p.at}`);
const sheet = (...rows: (readonly SampleCell[])[]) => bookBytes([{ name: 'Sheet1', rows }]);
const punch = '5 2026-09-01 08:29:00';

describe('headings that need no mapping', () => {
  test.each([
    ['工号,姓名,日期,时间', '5,张三,2026-09-01,08:29'],
    ['姓名,工号,部门,打卡日期,打卡时间', '张三,5,窗口,2026/9/1,8:29'],
    ['工号,打卡时间', '5,2026-09-01 08:29'],
    ['部门,姓名,考勤号码,日期时间,机器号,编号,比对方式,卡号', '窗口,张三,5,2026/9/1 8:29:00,1,,指纹,'],
    ['登记号码,姓名,刷卡时间', '5,张三,2026年9月1日 08:29'],
    ['人员编号,人员姓名,所属部门,考勤日期,签到时间,签退时间', '5,张三,窗口,20260901,0829,'],
    ['员工编号,名字,日期,时间1,时间2,时间3', '5,张三,2026.9.1,08:29,,'],
    ['工号,姓名,日期,打卡1,打卡2', '5,张三,46266,0.353472222,'],
    ['编号,姓名,时间', '5,张三,2026-09-01 08:29:00'],
    ['No,TMNo,EnNo,Name,INOUT,Mode,DateTime', '1,1,5,Zhang,0,1,2026/09/01  08:29:00'],
    ['AC-No.,No.,Name,Time,State', '5,,Zhang,2026/9/1 8:29,C/In'],
    ['Employee ID,Name,Date,Clock In', '5,Zhang,2026-09-01,8:29 AM'],
    ['工 号,姓 名,日 期,时 间', '5,张三,2026-09-01,08:29'],
    ['工号*,姓名*,日期（必填）,时间：', '5,张三,2026-09-01,08:29'],
    ['工号,姓名,日期,上班时间,下班时间', '5,张三,2026-09-01,08:29,'],
    ['工号,姓名,日期,上班时间,下班时间,签到时间,签退时间', '5,张三,2026-09-01,08:30,17:30,08:29,'],
    ['姓名,工号,UserId,考勤日期,考勤时间,打卡时间,打卡结果', '张三,5,u1,26-09-01 星期二,2026-09-01 08:30,2026-09-01 08:29,正常'],
    ['工号,姓名,日期', '5,张三,2026-09-01 08:29'],
    ['序号,工号,姓名,日期,打卡次数,打卡记录', '1,5,张三,2026-09-01,1,08:29'],
  ])('%s', async (heading, row) => expect(await told(csv(`${heading}\n${row}\n`))).toEqual([punch]));
  test.each(['\t', ';', '|', ',', ' '])('columns between %j', async (mark) => {
    expect(await told(csv(`工号${mark}姓名${mark}日期${mark}时间\r\n5${mark}张三${mark}2026-09-01${mark}08:29\r\n`))).toEqual([
      punch,
    ]);
  });
  test('spaces between columns and inside the moment', async () =>
    expect(await told(csv('工号   姓名   时间\n5      张三   2026-09-01 08:29:00\n'))).toEqual([punch]));
  test('titles and notes above and below the table', async () =>
    expect(
      await told(
        sheet(
          ['九月打卡'],
          ['制表：周敏', '2026-10-08'],
          [],
          ['工号', '姓名', '日期', '时间'],
          ['5', '张三', '2026-09-01', '08:29'],
          ['合计', '', '', '1'],
        ),
      ),
    ).toEqual([punch]));
  test('a heading that comes again on the next page', async () =>
    expect((await reading(csv('工号,时间\n5,2026-09-01 08:29\n工号,时间\n5,2026-09-01 17:30\n'))).badLines).toEqual([]));
  test('a sheet without any heading', async () => expect(await told(sheet(['5', '2026-09-01 08:29', '1']))).toEqual([punch]));
  test('days without a year take it from the title', async () =>
    expect(await told(sheet(['2026年9月打卡'], ['工号', '日期', '时间'], ['5', '9月1日', '08:29']))).toEqual([punch]));
  test('people by name where there is no number', async () => {
    const found = await reading(csv('姓名,日期,时间\n张　三,2026-09-01,08:29\n张三,2026-09-01,17:30\n'));
    expect([found.people.map((p) => p.key), found.punches.map((p) => p.number)]).toEqual([['张三'], ['张三', '张三']]);
  });
  test('numbers keep their zeros', async () => {
    expect(await told(csv('工号,时间\n0005,2026-09-01 08:29\n="007",2026-09-01 08:30\n'))).toEqual([
      '0005 2026-09-01 08:29:00',
      '007 2026-09-01 08:30:00',
    ]);
  });
  test('a name merged over its rows holds for each of them; an empty one is told', async () => {
    const rows = [
      ['姓名', '日期', '时间'],
      ['张三', '2026-09-01', '08:29'],
      ['', '2026-09-01', '17:30'],
      ['', '2026-09-02', '08:29'],
    ];
    const merged = await reading(bookBytes([{ name: 'S', rows, merges: [[1, 0, 2, 0]] }]));
    expect(merged.punches).toHaveLength(2);
    expect(merged.badLines).toEqual([{ line: 4, code: 'attendance/line-person', text: '2026-09-02 08:29' }]);
  });
});

describe('cells of Excel', () => {
  const day = dayNumber('2026-09-01') + 25_569;
  test.each([
    ['date and time by format', { serial: day, format: 'yyyy/m/d' }, { serial: 0.353472222, format: 'h:mm' }],
    [
      'Chinese formats',
      { serial: day, format: 'yyyy"年"m"月"d"日"' },
      { serial: 0.353472222, format: '[$-804]上午/下午h"时"mm"分"' },
    ],
    ['numbers without a format', { serial: day, format: 'General' }, { serial: 0.353472222, format: 'General' }],
    ['the time with its day', { serial: day, format: 'm/d/yy' }, { serial: day + 0.353472222, format: 'h:mm' }],
    ['text', '2026-09-01', '08:29'],
  ] as const)('%s, counted from 1900 and from 1904', async (_, date, time) => {
    const rows = [
      ['工号', '日期', '时间'],
      ['5', date, time],
    ];
    for (const type of ['xlsx', 'biff8'] as const)
      for (const from1904 of [false, true]) expect(await told(bookBytes([{ name: 'S', rows }], type, from1904))).toEqual([punch]);
  });
  test('a duration past midnight', async () =>
    expect(
      await told(
        sheet(['工号', '日期', '时间'], ['5', { serial: day, format: 'yyyy-mm-dd' }, { serial: 1 + 2 / 24, format: '[h]:mm' }]),
      ),
    ).toEqual(['5 2026-09-02 02:00:00']));
  test('whole seconds, whatever the fraction', async () =>
    expect(
      await told(sheet(['工号', '时间'], ['5', { serial: day + (8 * 3600 + 29 * 60 + 31) / 86_400, format: 'yyyy/m/d h:mm' }])),
    ).toEqual(['5 2026-09-01 08:29:31']));
});

describe('rows that cannot be read', () => {
  test('each is told with its line and why; the others are read', async () => {
    const text = [
      '工号,姓名,日期,时间',
      '5,张三,2026-09-01,08:29',
      '6,李四,2026-02-30,08:29',
      ',,2026-09-01,08:29',
      '7,王五,2026-09-01,25:00',
      '',
      '8,赵六,2026-09-01,早上',
      '9,钱七,9月1日,08:00',
      '10,孙八,,08:00',
      '11,周九,2026-09-01,',
    ];
    const found = await reading(csv(text.join('\r\n')));
    expect(found.punches).toEqual([{ number: '5', at: '2026-09-01 08:29:00' }]);
    expect(found.badLines.map((b) => [b.line, b.code.replace('attendance/line-', '')])).toEqual([
      [3, 'date'],
      [4, 'person'],
      [5, 'time'],
      [7, 'time'],
      [8, 'year'],
      [9, 'date'],
      [10, 'time'],
    ]);
  });
  test('a line inside quotes counts as one row with the number of its first line', async () => {
    const found = await reading(csv('工号,日期,时间\n5,2026-09-01,"08:29\n12:01"\n6,2026-09-01,99:99\n'));
    expect([found.punches.length, found.badLines.map((b) => b.line)]).toEqual([2, [4]]);
  });
  test('UTF-8 lines and GBK lines in one file', async () => {
    const bytes = new Uint8Array([
      ...encoded('工号,姓名,日期,时间\n5,张三,2026-09-01,08:29\n', 'utf-8'),
      ...encoded('6,欧阳春,2026-09-01,08:30\n', 'gbk'),
    ]);
    const read = await readPunches(bytes, 'x');
    expect(read).toMatchObject({
      value: { encoding: 'mixed', reading: { people: [{ name: '张三' }, { name: '欧阳春' }], badLines: [] } },
    });
  });
});

describe('a table whose headings nobody knows', () => {
  const text = '甲,乙,丙,丁\n5,张三,2026-09-01,08:29\n';
  const mapping: ColumnMapping = { id: '甲|乙|丙|丁', columns: ['number', 'name', 'day', 'time'] };
  test('is handed back for naming', async () =>
    expect(await readPunches(csv(text), 'x')).toMatchObject({
      ok: false,
      error: { code: 'punch/columns', grids: [{ rows: [{ cells: ['甲', '乙', '丙', '丁'] }, {}] }] },
    }));
  test('is read by the names that were given, wherever its heading stands', async () => {
    const wanted = {
      format: 'table',
      people: [{ number: '5', name: '张三' }],
      punches: [{ number: '5', at: '2026-09-01 08:29:00' }],
    };
    expect(await reading(csv(text), 'x', [mapping])).toMatchObject(wanted);
    expect(await reading(csv(`九月打卡\n\n${text}`), 'x', [mapping])).toMatchObject(wanted);
    expect(await readPunches(csv(text), 'x', [mapping])).toMatchObject({ value: { mapping, table: { rows: [{}, {}] } } });
  });
  test('another heading is asked for again', async () => {
    for (const other of ['丁,丙,乙,甲\n08:29,2026-09-01,张三,5\n', '甲,乙,丙\n5,张三,2026-09-01\n'])
      expect(await readPunches(csv(other), 'x', [mapping])).toMatchObject({ error: { code: 'punch/columns' } });
  });
  test('a mapping does no harm to a file that is known', async () => {
    const headless: ColumnMapping = { id: '∅number|moment', columns: ['ignore', 'moment'] };
    for (const m of [mapping, headless])
      expect((await reading(csv('工号,时间\n5,2026-09-01 08:29\n'), 'x', [m])).punches).toHaveLength(1);
    expect(await reading(csv('5\t2026-09-01 08:29:00\n6\t2026-09-01 08:30:00\n'), 'x', [headless])).toMatchObject({
      punches: [{ number: '5' }, { number: '6' }],
    });
  });
  test('a table without any heading is known again by what its columns hold', async () => {
    const rows = (day: string) => csv(`张三,一楼东门,${day} 08:29\n李四,一楼西门,${day} 08:31\n`);
    const got = await readPunches(rows('2026-09-01'), 'x');
    const grid = got.ok ? undefined : got.error.grids?.[0];
    if (!grid) throw new Error('was read');
    expect([headRow(grid), guessColumns(grid)]).toEqual([-1, ['name', 'ignore', 'moment']]);
    const named = { id: tableId(grid), columns: guessColumns(grid) };
    expect((await reading(rows('2026-10-09'), 'x', [named])).punches).toEqual([
      { number: '张三', at: '2026-10-09 08:29:00' },
      { number: '李四', at: '2026-10-09 08:31:00' },
    ]);
  });
});

describe('what the columns of a table seem to hold', () => {
  const grid = (...rows: (readonly string[])[]): Grid => ({
    name: '',
    from1904: false,
    rows: rows.map((cells, i) => ({ line: i + 1, cells })),
  });
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'moments',
      [
        ['A', 'B', 'C'],
        ['1001', '张三', '2026-09-01 08:29'],
        ['1002', '李四', '2026-09-01 08:30'],
      ],
      ['number', 'name', 'moment'],
    ],
    [
      'day and two times',
      [
        ['x', 'y', 'z', 'u'],
        ['5', '2026/9/1', '08:29', '17:31'],
        ['6', '2026/9/1', '08:20', '17:40'],
      ],
      ['number', 'day', 'time', 'time'],
    ],
    [
      'times of digits beside a number',
      [
        ['x', 'y', 'z'],
        ['5', '2026-09-01', '0829'],
        ['6', '2026-09-01', '1731'],
      ],
      ['number', 'day', 'time'],
    ],
    [
      'a number of four digits is no time',
      [
        ['x', 'y', 'z'],
        ['1021', '20260901', '08:29'],
        ['1022', '20260901', '08:31'],
      ],
      ['number', 'day', 'time'],
    ],
    [
      'the same department all the way down',
      [
        ['x', 'y', 'z'],
        ['办事厅', '张三', '2026-09-01 08:29'],
        ['办事厅', '李四', '2026-09-01 08:30'],
      ],
      ['ignore', 'name', 'moment'],
    ],
    [
      'a second day',
      [
        ['x', 'y', 'z', 'u'],
        ['T5', '2026-09-01', '2027-12-31', '08:29'],
        ['T6', '2026-09-01', '2027-12-31', '08:30'],
      ],
      ['number', 'day', 'ignore', 'time'],
    ],
    [
      'nothing',
      [
        ['x', 'y'],
        ['东', '西'],
        ['南', '北'],
      ],
      ['ignore', 'ignore'],
    ],
  ])('%s', (_, rows, uses) => expect(guessColumns(grid(...rows))).toEqual(uses));
  test('the heading is the row above the first data; a title and a line of the period are none', () => {
    const rows = [
      ['打卡明细'],
      ['统计', '2026-09-01 至 2026-09-30'],
      ['甲', '乙'],
      ['张三', '2026-09-01 08:29'],
      ['李四', '2026-09-01 08:30'],
    ];
    expect(headRow(grid(...rows))).toBe(2);
    expect(tableId(grid(...rows))).toBe('甲|乙');
    expect(tableId(grid(['很长的表头'.repeat(50), '乙'], ...rows.slice(3))).length).toBeLessThan(200);
  });
  test('a person, and a day with its time, are needed', () => {
    expect([isEnough(['number', 'moment']), isEnough(['name', 'day', 'time'])]).toEqual([true, true]);
    expect([isEnough(['number', 'day']), isEnough(['moment']), isEnough(['name', 'time'])]).toEqual([false, false, false]);
  });
});

describe('what is written into a file comes out of it', () => {
  const person = fc.constantFrom('1', '27', '0012', 'T003', '张三', '欧阳 Ann');
  const second = fc.integer({ min: 0, max: 86_399 });
  const anyPunch = fc.record({ person, day: fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2027-12-31') }), second });
  const pad = (n: number) => String(n).padStart(2, '0');
  const dayText = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
  const timeText = (s: number) => [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60].map(pad).join(':');
  const wanted = (punches: readonly { person: string; day: number; second: number }[]) =>
    [...new Set(punches.map((p) => `${dayText(p.day)} ${timeText(p.second)} ${p.person}`))].sort();
  const found = async (bytes: Uint8Array) => (await reading(bytes)).punches.map((p) => `${p.at} ${p.number}`);
  const list = fc.array(anyPunch, { minLength: 1, maxLength: 30 });

  test('as texts and as numbers, in xlsx, xls and CSV, in any order', () =>
    fc.assert(
      fc.asyncProperty(list, fc.boolean(), fc.constantFrom('xlsx', 'biff8', 'csv'), async (punches, numbers, type) => {
        const rows = (all: typeof punches): SampleCell[][] => [
          ['工号', '日期', '时间'],
          ...all.map((p) =>
            numbers && type !== 'csv'
              ? [p.person, { serial: p.day + 25_569, format: 'yyyy-mm-dd' }, { serial: p.second / 86_400, format: 'h:mm:ss' }]
              : [p.person, dayText(p.day), timeText(p.second)],
          ),
        ];
        const file = (all: typeof punches) => {
          const made = { name: 'S', rows: rows(all) };
          return type === 'csv' ? csv(delimitedText(made)) : bookBytes([made], type === 'xlsx' ? 'xlsx' : 'biff8');
        };
        expect(await found(file(punches))).toEqual(wanted(punches));
        expect(await found(file(punches.toReversed()))).toEqual(wanted(punches));
      }),
      { numRuns: 60 },
    ));
  test('a log, with every line twice', () =>
    fc.assert(
      fc.asyncProperty(list, async (punches) => {
        const known = punches.filter((p) => /^[1-9T]\w*$/.test(p.person));
        fc.pre(known.length > 0);
        const lines = known.map((p) => `${p.person.padStart(9)}\t${dayText(p.day)} ${timeText(p.second)}\t1\t0`);
        expect(await found(csv([...lines, ...lines.toReversed()].join('\r\n')))).toEqual(wanted(known));
      }),
      { numRuns: 60 },
    ));
});
