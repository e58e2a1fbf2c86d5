import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { copyNumbers, pasteNumbers, readHeadCount } from '#src/shared/domain/roster/planning/demand-clipboard.ts';

const area = (fromRow: number, fromDate: number, toRow = fromRow, toDate = fromDate): Selection => ({
  fromRow,
  fromDate,
  toRow,
  toDate,
});

describe('reading a number of people', () => {
  test.each([
    ['8', 8],
    [' ０８ ', 8],
    ['12人', 12],
    ['3.0', 3],
    ['0', 0],
  ])('%j is %i', (text, count) => expect(readHeadCount(text)).toBe(count));
  test.each(['', 'x', '-1', '100', '1.5', '三'])('%j is none', (text) => expect(readHeadCount(text)).toBeNull());
});

describe('to and from Excel', () => {
  test('one number fills the selection', () => {
    const pasted = pasteNumbers(area(1, 9, 0, 8), 4, 37, '3\r\n');
    expect(pasted.numbers.map((n) => [n.row, n.column, n.needed])).toEqual([
      [0, 8, 3],
      [0, 9, 3],
      [1, 8, 3],
      [1, 9, 3],
    ]);
  });
  test('empty cells leave what is there; odd ones are named; what lies outside is cut', () => {
    const pasted = pasteNumbers(area(1, 36), 1, 37, '1\t\t7\r\n休\t2');
    expect(pasted.numbers).toEqual([{ row: 1, column: 36, needed: 1 }]);
    expect(pasted.oddities).toEqual([]);
    expect(pasted.cut).toBe(true);
    expect(pasteNumbers(area(0, 36), 1, 37, '1\r\n休').oddities).toEqual([{ row: 1, column: 36, text: '休' }]);
  });
  test('what is copied pastes back the same, anywhere', () => {
    const number = fc.integer({ min: 0, max: 99 });
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain((w) => fc.array(fc.array(number, { minLength: w, maxLength: w }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(block, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 30 }), (rows, row, column) => {
        const width = rows[0]?.length ?? 0;
        const text = copyNumbers(area(0, 1, rows.length - 1, width), (r, c) => String(rows[r]?.[c - 1] ?? ''));
        const { numbers, cut } = pasteNumbers(area(row, column), 9, 37, text);
        expect(cut).toBe(false);
        expect(numbers.map((n) => n.needed)).toEqual(rows.flat());
        expect(numbers.every((n) => rows[n.row - row]?.[n.column - column] === n.needed)).toBe(true);
      }),
    );
  });
});
