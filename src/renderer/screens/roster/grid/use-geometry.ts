import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Layout } from './items.ts';

/** Where the columns stand, measured; rows are known. All px from the table's upper left corner. */
export interface Geometry {
  /** Left edge of each date, index 1 … last, and the right edge of the last at last + 1. */
  readonly edges: readonly number[];
  readonly headHeight: number;
  readonly footHeight: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function measure(table: HTMLTableElement): Geometry {
  const { left } = table.getBoundingClientRect();
  const heads = [...table.querySelectorAll<HTMLElement>('thead tr:first-child th[data-date]')];
  const rights = heads.map((h) => h.getBoundingClientRect());
  const edges = [0, ...rights.map((r) => r.left - left), (rights.at(-1)?.right ?? left) - left];
  return { edges, headHeight: table.tHead?.offsetHeight ?? 0, footHeight: table.tFoot?.offsetHeight ?? 0 };
}

/** Measures again whenever the table's size or its days change. */
export function useGeometry(table: RefObject<HTMLTableElement | null>, days: number): Geometry | null {
  const [geometry, setGeometry] = useState<Geometry | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month moves the columns.
  useLayoutEffect(() => {
    const element = table.current;
    if (!element) return;
    const read = () => setGeometry(measure(element));
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [table, days]);
  return geometry;
}

/** The rectangle of an area of cells. */
export function boxOf(
  geometry: Geometry,
  layout: Layout,
  [r0, r1]: readonly [number, number],
  [d0, d1]: readonly [number, number],
): Box | null {
  const [left, right] = [geometry.edges[d0], geometry.edges[d1 + 1]];
  const [top, bottom] = [layout.tops[r0], layout.tops[r1]];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  return { left, top: geometry.headHeight + top, width: right - left, height: bottom - top + layout.sizes.line };
}
