import { type PointerEvent, useEffect, useRef } from 'react';
import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import { DemandFoot } from './demand-foot.tsx';
import { clamped } from './demand-grid-state.ts';
import { DemandHead } from './demand-head.tsx';
import { type DemandPageParts, useDemandPage } from './demand-page-parts.ts';
import { DemandRow, demandCellId } from './demand-row.tsx';
import { DEMAND_GRID_ID } from './focus-demand.ts';
import { useDemandClipboard } from './use-demand-clipboard.ts';
import { useDemandKeys } from './use-demand-keys.ts';
import { useDemandText } from './use-demand-text.ts';

/** Demands × numbers by kind of day and by day. One element has the focus; the cell in hand is its active descendant. */
export function DemandGrid() {
  const { t } = useDemandText();
  const { t: roster } = useRosterText();
  const parts = useDemandPage();
  const { view, state } = parts;
  const { model } = useRosterView();
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = useDemandKeys(parts);
  useDemandClipboard(table, parts.actions);
  const area = clamped(state.area, view);
  const active = demandCellId(view.lines[area.toRow]?.demand.id ?? '', area.toDate);
  useEffect(() => {
    document.getElementById(active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const hall = model.base.halls.find((h) => h.id === model.hallId)?.name ?? '';
  return (
    <div className="demand-scroll">
      <table
        ref={table}
        id={DEMAND_GRID_ID}
        className="mg demand-tb"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells are worked with the keys, as in a spreadsheet.
        role="grid"
        aria-label={t('gridName', { month: monthTitle(model.base.month, roster), hall })}
        aria-multiselectable="true"
        aria-activedescendant={state.open ? undefined : active}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(e) => press(e, parts, table.current)}
        onPointerMove={(e) => drag(e, parts)}
        onDoubleClick={(e) => openAt(e.target, table.current)}
      >
        <colgroup>
          <col className="n" />
          <col className="p" />
          <col className="s" />
          <col className="k" span={3} />
          <col span={view.days.length} />
        </colgroup>
        <DemandHead />
        <tbody>
          {view.lines.map((line, row) => (
            <DemandRow key={line.demand.id} line={line} row={row} />
          ))}
        </tbody>
        <DemandFoot />
      </table>
      <ChoiceMenu />
    </div>
  );
}

/** The cell under the pointer; null over heads, totals and the open cell. */
function placeOf(target: EventTarget): readonly [row: number, column: number] | null {
  if (!(target instanceof HTMLElement) || target.tagName === 'INPUT') return null;
  const cell = target.closest<HTMLElement>('[data-row]');
  return cell ? [Number(cell.dataset['row']), Number(cell.dataset['column'])] : null;
}

function press(event: PointerEvent, { state }: DemandPageParts, table: HTMLTableElement | null): void {
  const place = event.button === 0 ? placeOf(event.target) : null;
  if (!place) return;
  // Leaving an open cell saves it; that has to happen before it is gone.
  if (state.open && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  event.preventDefault();
  table?.focus({ preventScroll: true });
  if (event.shiftKey) state.extend(...place);
  else state.select(...place);
}

function drag(event: PointerEvent, { state }: DemandPageParts): void {
  if (event.buttons !== 1 || state.open) return;
  const place = placeOf(event.target);
  if (place && (place[0] !== state.area.toRow || place[1] !== state.area.toDate)) state.extend(...place);
}

/** A double click opens the cell as F2 does. */
function openAt(target: EventTarget, table: HTMLTableElement | null): void {
  if (placeOf(target)) table?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }));
}
