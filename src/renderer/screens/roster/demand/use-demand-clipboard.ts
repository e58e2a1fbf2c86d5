import { type RefObject, useEffect } from 'react';
import type { DemandActions } from './use-demand-actions.ts';

/** Ctrl+C/X/V while the grid has the focus. Heard on the document: with no text selected, browsers send the events to the body. */
export function useDemandClipboard(table: RefObject<HTMLTableElement | null>, actions: DemandActions): void {
  useEffect(() => {
    const mine = () => document.activeElement === table.current;
    const copy = (event: ClipboardEvent) => {
      if (!mine()) return;
      event.clipboardData?.setData('text/plain', actions.copyText());
      event.preventDefault();
    };
    const paste = (event: ClipboardEvent) => {
      if (!mine()) return;
      event.preventDefault();
      actions.paste(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  }, [table, actions]);
}
