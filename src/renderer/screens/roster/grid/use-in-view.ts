import { type RefObject, useEffect } from 'react';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import type { Layout } from './items.ts';
import type { Geometry } from './use-geometry.ts';

/** Scrolls the cell in hand out from under the head and the coverage rows. */
export function useInView(scroller: RefObject<HTMLDivElement | null>, geometry: Geometry | null, layout: Layout): void {
  const row = useRosterSelection((s) => s.area.toRow);
  useEffect(() => {
    const box = scroller.current;
    const top = layout.tops[row];
    if (!box || !geometry || top === undefined) return;
    const free = box.clientHeight - geometry.headHeight - geometry.footHeight;
    if (top < box.scrollTop) box.scrollTop = row === 0 ? 0 : top;
    else if (top + layout.sizes.line > box.scrollTop + free) box.scrollTop = top + layout.sizes.line - free;
  }, [scroller, geometry, layout, row]);
}
