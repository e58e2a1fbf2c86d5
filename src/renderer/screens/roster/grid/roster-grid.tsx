import { type MouseEvent, useCallback, useMemo, useRef } from 'react';
import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { GRID_ID } from '#src/renderer/screens/roster/focus-grid.ts';
import { useCellActions } from '#src/renderer/screens/roster/use-cell-actions.ts';
import { useClipboardActions } from '#src/renderer/screens/roster/use-clipboard-actions.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { openChooser, useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { cellId } from './cell-look.ts';
import { Chooser } from './chooser.tsx';
import { GridBody } from './grid-body.tsx';
import { GridFoot } from './grid-foot.tsx';
import { GridHead } from './grid-head.tsx';
import { layoutOf, roomy, tight } from './items.ts';
import { Overlay } from './overlay.tsx';
import { useGeometry } from './use-geometry.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useInView } from './use-in-view.ts';
import { useNarrow } from './use-narrow.ts';

/** The month of everybody. One element has the focus; the cell in hand is its active descendant. */
export function RosterGrid() {
  const view = useRosterView();
  const { t } = useRosterText();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const narrow = useNarrow();
  const layout = useMemo(() => layoutOf(view, narrow ? tight : roomy), [view, narrow]);
  const geometry = useGeometry(table, view.lastDate);
  const cells = useCellActions(view);
  const openMenu = useMenuAtCell();
  const onKeyDown = useGridKeys(view, cells, openMenu);
  const pointer = useGridPointer(view, cells);
  useGridClipboard(table, useClipboardActions(view), cells);
  useInView(scroller, geometry, layout);
  const active = useRosterSelection((s) => cellId(view.lines[s.area.toRow]?.person.member.id ?? '', s.area.toDate));
  const hall = view.model.base.halls.find((h) => h.id === view.model.hallId)?.name ?? '';
  return (
    <div className="roster-pane" ref={scroller}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the table inside has the keys; this one only hears the mouse for it. */}
      <div
        className={narrow ? 'mg-wrap tight' : 'mg-wrap'}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onDoubleClick={() => openChooser()}
        onContextMenu={openMenuAtPointer}
      >
        <table
          ref={table}
          id={GRID_ID}
          className="mg"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells are worked with the keys, as in a spreadsheet.
          role="grid"
          aria-label={t('gridName', { month: monthTitle(view.model.base.month, t), hall })}
          aria-rowcount={view.lines.length + 1}
          aria-multiselectable="true"
          aria-activedescendant={active}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <Columns count={view.lastDate} />
          <GridHead columns={view.columns} standard={view.model.workMinutes} />
          <GridBody view={view} layout={layout} scroller={scroller} />
          <GridFoot rows={view.model.coverage} columns={view.columns} />
        </table>
        <Overlay geometry={geometry} layout={layout} onStartFill={pointer.startFill} />
      </div>
      <Chooser actions={cells} />
    </div>
  );
}

const Columns = ({ count }: { readonly count: number }) => (
  <colgroup>
    <col className="n" />
    <col span={count} />
    <col className="t" span={3} />
  </colgroup>
);

function openMenuAtPointer(event: MouseEvent): void {
  event.preventDefault();
  openRosterDialog({ kind: 'menu', left: event.clientX, top: event.clientY });
}

/** The menu key opens the menu at the cell in hand. */
function useMenuAtCell(): () => void {
  return useCallback(() => {
    const active = document.getElementById(GRID_ID)?.getAttribute('aria-activedescendant') ?? '';
    const box = document.getElementById(active)?.getBoundingClientRect();
    if (box) openRosterDialog({ kind: 'menu', left: box.right, top: box.bottom });
  }, []);
}
