import type { Selection } from '#src/shared/domain/roster/edit/selection.ts';

/** Rows that PageUp and PageDown move by. */
const PAGE = 10;
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Where a movement key takes the cell in hand; null when the key moves nothing. */
export function moved(
  event: Key,
  area: Selection,
  lastRow: number,
  lastDate: number,
): readonly [row: number, date: number] | null {
  const far = event.ctrlKey || event.metaKey;
  const { toRow: row, toDate: date } = area;
  const to = (r: number, d: number) => [Math.max(0, Math.min(lastRow, r)), Math.max(1, Math.min(lastDate, d))] as const;
  switch (event.key) {
    case 'ArrowUp':
      return to(far ? 0 : row - 1, date);
    case 'ArrowDown':
      return to(far ? lastRow : row + 1, date);
    case 'ArrowLeft':
      return to(row, far ? 1 : date - 1);
    case 'ArrowRight':
      return to(row, far ? lastDate : date + 1);
    case 'Home':
      return to(far ? 0 : row, 1);
    case 'End':
      return to(far ? lastRow : row, lastDate);
    case 'PageUp':
      return to(row - PAGE, date);
    case 'PageDown':
      return to(row + PAGE, date);
    default:
      return null;
  }
}
