import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '#src/main/packages/combine/csv-records.ts';
import { columnLetters, rowXml } from '#src/main/packages/combine/sheet-xml.ts';
import { CsvRows } from '#src/main/packages/verify/csv-rows.ts';

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
async function* inPieces(data: Buffer, size: number) {
  for (let i = 0; i < data.length; i += size) yield data.subarray(i, i + size);
}
const read = async (data: Buffer, size: number) => {
  const records: string[][] = [];
  for await (const record of csvRecords(inPieces(data, size))) records.push(record);
  return records;
};

describe('CSV', () => {
  test('whatever stands in the cells comes back, however the bytes are cut; and the rows are counted', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', '字', '😀', ' ', '='), maxLength: 6 });
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (rows, size, mark) => {
        const data = Buffer.from(`${mark ? '\ufeff' : ''}${rows.map((r) => `${r.map(cell).join(',')}\r\n`).join('')}`);
        expect(await read(data, size)).toEqual(rows);
        const counter = new CsvRows();
        for await (const piece of inPieces(data, size)) counter.add(piece);
        expect(counter.rows).toBe(rows.length - 1);
      }),
    );
  });
  test('the last line may lack its end; cells that no sheet takes are cut', async () => {
    expect(await read(Buffer.from('a,b\n1,2'), 3)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect((await read(Buffer.from(`a\n"${'x'.repeat(100_000)}"\n`), 5000))[1]?.[0]).toHaveLength(32_767);
    expect((await read(Buffer.from(','.repeat(5000)), 100))[0]).toHaveLength(1000);
  });
});

describe('rows of a sheet', () => {
  test('columns by letters; texts can neither be formulas nor break the file', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(
      rowXml(2, [
        [0, '=1+1'],
        [1, ''],
        [27, '<&>"\u0000\ud800 '],
      ]),
    ).toBe(
      '<row r="2"><c r="A2" t="inlineStr"><is><t>=1+1</t></is></c><c r="AB2" t="inlineStr"><is><t xml:space="preserve">&lt;&amp;&gt;&quot; </t></is></c></row>',
    );
    expect(rowXml(1, [[0, -0.5]], 1)).toBe('<row r="1"><c r="A1" s="1"><v>-0.5</v></c></row>');
  });
});
