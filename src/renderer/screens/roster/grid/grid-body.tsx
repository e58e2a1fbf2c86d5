import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import type { RosterView } from '#src/renderer/screens/roster/view.ts';
import { GridRow } from './grid-row.tsx';
import type { GridItem, Layout } from './items.ts';

/** Up to this many rows are simply drawn. */
const ALL_DRAWN = 60;

interface GridBodyProps {
  readonly view: RosterView;
  readonly layout: Layout;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Headings and people; long sheets draw only what is in view. */
export function GridBody({ view, layout, scroller }: GridBodyProps) {
  const { items } = layout;
  const long = items.length > ALL_DRAWN;
  const virtual = useVirtualizer({
    count: items.length,
    enabled: long,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => items[i]?.height ?? layout.sizes.line,
    overscan: 8,
  });
  const shown = long ? virtual.getVirtualItems().flatMap((v) => items[v.index] ?? []) : items;
  const above = shown[0]?.top ?? 0;
  const last = shown.at(-1);
  const below = last ? layout.height - last.top - last.height : layout.height;
  return (
    <tbody>
      {above > 0 && <Gap height={above} />}
      {shown.map((item) => (
        <GridItemRow key={item.key} item={item} view={view} />
      ))}
      {below > 0 && <Gap height={below} />}
    </tbody>
  );
}

/** Holds the place of rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => (
  <tr>
    <td className="gap" colSpan={36} style={{ height }} />
  </tr>
);

function GridItemRow({ item, view }: { readonly item: GridItem; readonly view: RosterView }) {
  const { t } = useRosterText();
  if (item.kind === 'group')
    return (
      <tr className="grp">
        <td colSpan={view.columns.length + 4}>{t('group', { name: item.name, count: item.count })}</td>
      </tr>
    );
  return <GridRow line={item.line} at={item.at} columns={view.columns} frame={view.model.frame} words={view.words} />;
}
