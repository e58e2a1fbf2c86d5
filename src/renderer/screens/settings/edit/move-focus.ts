const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus from a closed cell to its neighbour; false when the key is no arrow. */
export function moveFocus(cell: HTMLElement, key: string): boolean {
  const step = steps[key];
  if (!step) return false;
  const row = cell.closest('tr');
  const rows = [...(row?.parentElement?.querySelectorAll('tr[data-row]') ?? [])];
  const cellsOf = (tr: Element | undefined) => [...(tr?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
  const at = cellsOf(row ?? undefined).indexOf(cell);
  const target = rows[rows.indexOf(row as Element) + step[0]];
  cellsOf(target)[at + step[1]]?.focus();
  return true;
}
