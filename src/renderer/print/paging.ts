interface Section<Row> {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** So many rows at least stand on the page with the signatures: a page with signatures alone could belong to any sheet. */
const COMPANY = 3;

/** How many rows each page takes. The last one also holds totals and signatures, so it takes `last` at most. */
export function pageSizes(count: number, size: number, last: number): number[] {
  const sizes: number[] = [];
  let rest = count;
  while (rest > size) {
    sizes.push(size);
    rest -= size;
  }
  if (rest <= last) return [...sizes, rest];
  const carried = Math.min(Math.max(rest - last, COMPANY), last);
  return [...sizes, rest - carried, carried];
}

/** Full pages of so many, the rest on the last. */
export const inPages = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** As few pages as `size` allows, each with the same number or one less: no page with two lines at the end. */
export function evenPages<T>(items: readonly T[], size: number): T[][] {
  const pages = Math.ceil(items.length / size);
  const cut = (i: number): number => Math.ceil((items.length * i) / pages);
  return Array.from({ length: pages }, (_, i) => items.slice(cut(i), cut(i + 1)));
}

/** Cuts sections into pages; a section that goes on says （续） in its heading. */
export function pagesOf<Row>(sections: readonly Section<Row>[], size: number, last = size): Section<Row>[][] {
  const count = sections.reduce((sum, s) => sum + s.rows.length, 0);
  let from = 0;
  return pageSizes(count, size, last).map((taken) => {
    const page = cut(sections, from, from + taken);
    from += taken;
    return page;
  });
}

/** The rows `from` … `to` of all sections counted through. */
function cut<Row>(sections: readonly Section<Row>[], from: number, to: number): Section<Row>[] {
  let start = 0;
  return sections.flatMap(({ heading, rows }) => {
    const [first, end] = [Math.max(from - start, 0), Math.min(to - start, rows.length)];
    start += rows.length;
    if (first >= end) return [];
    return [{ heading: heading !== '' && first > 0 ? `${heading}（续）` : heading, rows: rows.slice(first, end) }];
  });
}
