import { type RefObject, useEffect } from 'react';
import type { CellActions } from '#src/renderer/screens/roster/use-cell-actions.ts';
import type { ClipboardActions } from '#src/renderer/screens/roster/use-clipboard-actions.ts';

/**
 * Ctrl+C/X/V while the grid has the focus. The events are heard on the document: with no text selected, browsers send them to the body.
 */
export function useGridClipboard(
  table: RefObject<HTMLTableElement | null>,
  clipboard: ClipboardActions,
  cells: CellActions,
): void {
  useEffect(() => {
    const mine = () => document.activeElement === table.current;
    const copy = (event: ClipboardEvent) => {
      if (!mine()) return;
      event.clipboardData?.setData('text/plain', clipboard.copyText());
      event.preventDefault();
      if (event.type === 'cut') cells.clear();
    };
    const paste = (event: ClipboardEvent) => {
      if (!mine()) return;
      event.preventDefault();
      clipboard.paste(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, [table, clipboard, cells]);
}
