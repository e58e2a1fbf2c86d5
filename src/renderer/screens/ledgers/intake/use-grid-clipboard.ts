import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { readCount } from '#src/shared/domain/ledger/intake.ts';
import { copyNumbers, pasteNumbers } from '#src/shared/domain/roster/planning/demand-clipboard.ts';
import type { Grid } from './use-grid.ts';

/** Ctrl+C and Ctrl+V between the grid and Excel. Heard on the document: with no text selected, browsers send the events to the body. */
export function useGridClipboard(table: RefObject<HTMLTableElement | null>, grid: Grid): void {
  const { t } = useTranslation('ledgers');
  useEffect(() => {
    const mine = () => document.activeElement === table.current;
    const { model, area, shownAt, write, selectArea } = grid;
    const copy = (event: ClipboardEvent) => {
      if (!mine()) return;
      event.clipboardData?.setData(
        'text/plain',
        copyNumbers(area, (r, c) => String(shownAt(r, c) ?? '')),
      );
      event.preventDefault();
      showToast(t('intake.copied'));
    };
    const paste = (event: ClipboardEvent) => {
      if (!mine()) return;
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const put = pasteNumbers(area, model.rows.length - 1, model.columns.length, text, readCount);
      const odd = put.oddities[0];
      if (odd) {
        // A block with something odd in it is not pasted at all: half a block would be hard to find again.
        const place = {
          counter: model.rows[odd.row]?.name ?? '',
          column: model.columns[odd.column - 1]?.head ?? '',
          text: odd.text,
        };
        return showToast(t('intake.odd', { count: put.oddities.length, ...place }), { tone: 'bad' });
      }
      const edits = put.numbers.flatMap((n) => model.editAt(n.row, n.column, n.needed));
      if (edits.length === 0) return showToast(t('intake.noNumbers'));
      selectArea(put.area);
      void write(edits).then((done) => {
        if (done) showToast(t(put.cut ? 'intake.cut' : 'intake.pasted', { count: edits.length }), { undoable: true });
      });
    };
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  }, [table, grid, t]);
}
