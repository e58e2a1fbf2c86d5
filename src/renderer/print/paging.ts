interface Section<Row> {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Cuts sections into pages of at most `size` rows; a section that goes on says （续） in its heading. */
export function pagesOf<Row>(sections: readonly Section<Row>[], size: number): Section<Row>[][] {
  const pages: Section<Row>[][] = [[]];
  let room = size;
  for (const section of sections) {
    let rest = section.rows;
    let heading = section.heading;
    while (rest.length > 0) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const taken = rest.slice(0, room);
      pages.at(-1)?.push({ heading, rows: taken });
      rest = rest.slice(taken.length);
      room -= taken.length;
      if (section.heading !== '') heading = `${section.heading.replace(/（续）$/, '')}（续）`;
    }
  }
  return pages;
}
