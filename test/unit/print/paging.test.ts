import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenPages, pageSizes, pagesOf } from '#src/renderer/print/paging.ts';

const rows = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

describe('pages of a form', () => {
  test('27 people fit one page, 28 begin a second', () => {
    expect(pageSizes(27, 27, 27)).toEqual([27]);
    expect(pageSizes(28, 27, 27)).toEqual([27, 1]);
    expect(pageSizes(60, 27, 27)).toEqual([27, 27, 6]);
  });
  test('the page with the signatures keeps company: rows move there when it would stand alone', () => {
    expect(pageSizes(17, 19, 15)).toEqual([14, 3]);
    expect(pageSizes(19, 19, 15)).toEqual([15, 4]);
    expect(pageSizes(15, 19, 15)).toEqual([15]);
    expect(pageSizes(38, 19, 15)).toEqual([19, 15, 4]);
    expect(pageSizes(8, 8, 3)).toEqual([5, 3]);
  });
  test('even pages: as few as the size allows, none with more than one line less than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 40 }), (count, size) => {
        const pages = evenPages(rows(0, count), size);
        const sizes = pages.map((p) => p.length);
        expect(pages.flat()).toEqual(rows(0, count));
        expect(pages).toHaveLength(Math.ceil(count / size));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(size);
      }),
    );
    expect(evenPages([], 5)).toEqual([]);
  });
  test('no page is over-full and nobody is lost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 8, max: 40 }),
        fc.integer({ min: 0, max: 5 }),
        (n, size, less) => {
          const sizes = pageSizes(n, size, size - less);
          expect(sizes.reduce((a, b) => a + b, 0)).toBe(n);
          expect(Math.max(...sizes)).toBeLessThanOrEqual(size);
          expect(sizes.at(-1)).toBeLessThanOrEqual(size - less);
        },
      ),
    );
  });
  test('a hall that goes on says so in its heading', () => {
    const pages = pagesOf(
      [
        { heading: '政务大厅（4 人）', rows: rows(1, 4) },
        { heading: '税务大厅（2 人）', rows: rows(5, 2) },
      ],
      3,
    );
    expect(pages.map((p) => p.map((s) => [s.heading, ...s.rows]))).toEqual([
      [['政务大厅（4 人）', 1, 2, 3]],
      [
        ['政务大厅（4 人）（续）', 4],
        ['税务大厅（2 人）', 5, 6],
      ],
    ]);
  });
  test('an empty form still has a page', () => {
    expect(pagesOf([{ heading: '', rows: [] }], 3)).toEqual([[]]);
  });
});
