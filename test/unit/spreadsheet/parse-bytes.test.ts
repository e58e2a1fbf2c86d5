import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { plainText } from '#src/renderer/commands/spreadsheet/cell-text.ts';
import { parseBytes } from '#src/renderer/commands/spreadsheet/parse-bytes.ts';
import { unpackedSize } from '#src/renderer/commands/spreadsheet/unpacked-size.ts';

const rows = [
  ['姓名', '公民身份号码', '用工起始'],
  ['石小满', '000000199908200448', 46303],
];
const book = (type: 'xlsx' | 'biff8' = 'xlsx', date1904 = false): Uint8Array => {
  const workbook = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows);
  const cell: unknown = sheet['C2'];
  if (typeof cell === 'object' && cell !== null) Object.assign(cell, { z: 'yyyy/m/d', v: date1904 ? 46303 - 1462 : 46303 });
  utils.book_append_sheet(workbook, sheet, '名册');
  if (date1904) workbook.Workbook = { WBProps: { date1904: true } };
  return new Uint8Array(write(workbook, { type: 'array', bookType: type }));
};
const text = (s: string): Uint8Array => new TextEncoder().encode(s);
const gbk = new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xd6, 0xbb, 0xfa, 0x0d, 0x0a, 0xca, 0xaf, 0x2c, 0x31]);
const refusal = (bytes: Uint8Array) => {
  const answer = parseBytes(bytes, '名册.xlsx');
  return answer.ok ? 'read' : answer.error.code;
};
const firstTable = (bytes: Uint8Array) => {
  const answer = parseBytes(bytes, '名册.xlsx');
  return answer.ok ? answer.value[0]?.rows : answer.error.code;
};

describe('what a spreadsheet file gives', () => {
  test('texts stay whole and dates become days', () => {
    expect(firstTable(book())).toEqual([rows[0], ['石小满', '000000199908200448', '2026-10-08']]);
  });
  test('the 1904 date system means the same day', () => {
    expect(firstTable(book('xlsx', true))).toEqual([rows[0], ['石小满', '000000199908200448', '2026-10-08']]);
  });
  test('an old .xls is read as well', () => {
    expect(firstTable(book('biff8'))).toEqual([rows[0], ['石小满', '000000199908200448', '2026-10-08']]);
  });
  test.each([
    ['UTF-8', text('姓名,手机\r\n石,1')],
    ['UTF-8 with BOM', text('\uFEFF姓名,手机\r\n石,1')],
    ['GBK', gbk],
  ])('a CSV in %s', (_name, bytes) => {
    expect(firstTable(bytes)).toEqual([
      ['姓名', '手机'],
      ['石', '1'],
    ]);
  });
});

describe('hostile and broken files get a code and cost nothing', () => {
  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'sheet/not-a-table'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0]), 'sheet/not-a-table'],
    ['a PDF', text('%PDF-1.7 …'), 'sheet/not-a-table'],
    ['rubbish', new Uint8Array([1, 2, 3, 4, 5, 0, 0, 7]), 'sheet/not-a-table'],
    ['half a workbook', book().slice(0, 900), 'sheet/broken'],
    ['nothing but blanks', text('\r\n\r\n'), 'sheet/no-rows'],
  ])('%s', (_name, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  test('a small file that would unpack to a gigabyte is not opened', () => {
    const bomb = zipOf(deflateRawSync(Buffer.alloc(1000)), 1_000_000_000);
    expect(unpackedSize(bomb)).toBe(1_000_000_000);
    expect(refusal(bomb)).toBe('sheet/bomb');
  });

  test('cells that would run as formulas are defused on the way out', () => {
    expect(['=1+1', '+1', '-1', '@a', '＝1', '张三'].map(plainText)).toEqual([' =1+1', ' +1', ' -1', ' @a', ' ＝1', '张三']);
  });
});

/** One entry whose directory lies about its size. */
function zipOf(data: Buffer, size: number): Uint8Array {
  const name = Buffer.from('a.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const start = local.length + name.length + data.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return new Uint8Array(Buffer.concat([local, name, data, entry, name, end]));
}
