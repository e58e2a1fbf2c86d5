import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import type { RosterView } from '#src/renderer/screens/roster/view.ts';

/** What stands in the body of the grid, with its place from the body's top in px. */
export type GridItem =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly name: string;
      readonly count: number;
      readonly top: number;
      readonly height: number;
    }
  | {
      readonly kind: 'line';
      readonly key: string;
      readonly line: RosterLine;
      readonly at: number;
      readonly top: number;
      readonly height: number;
    };

/** Heights in px: 28 or, on small screens, 23. */
export interface RowSizes {
  readonly line: number;
  readonly group: number;
}
export const roomy: RowSizes = { line: 28, group: 22 };
export const tight: RowSizes = { line: 23, group: 18 };

/** Headings and lines in order. */
export function gridItems(view: RosterView, sizes: RowSizes): GridItem[] {
  const items: GridItem[] = [];
  let top = 0;
  const groupOf = new Map(view.model.groups.flatMap((g) => g.places.map((p) => [p.member.id, g] as const)));
  let heading: string | undefined;
  for (const [at, line] of view.lines.entries()) {
    const group = groupOf.get(line.person.member.id);
    if (group && group.name !== heading) {
      heading = group.name;
      items.push({
        kind: 'group',
        key: `g ${group.name}`,
        name: group.name,
        count: group.places.length,
        top,
        height: sizes.group,
      });
      top += sizes.group;
    }
    items.push({ kind: 'line', key: line.person.member.id, line, at, top, height: sizes.line });
    top += sizes.line;
  }
  return items;
}

/** Tops of the lines by position, and the height of everything. */
export interface Layout {
  readonly items: readonly GridItem[];
  readonly tops: readonly number[];
  readonly height: number;
  readonly sizes: RowSizes;
}
export function layoutOf(view: RosterView, sizes: RowSizes): Layout {
  const items = gridItems(view, sizes);
  const last = items.at(-1);
  return {
    items,
    sizes,
    tops: items.flatMap((i) => (i.kind === 'line' ? [i.top] : [])),
    height: last ? last.top + last.height : 0,
  };
}
