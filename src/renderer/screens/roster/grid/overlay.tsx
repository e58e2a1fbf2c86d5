import type { PointerEvent } from 'react';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { dateSpan, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';
import type { Layout } from './items.ts';
import { type Box, boxOf, type Geometry } from './use-geometry.ts';

interface OverlayProps {
  readonly geometry: Geometry | null;
  readonly layout: Layout;
  readonly onStartFill: (event: PointerEvent) => void;
}

/** The selection, drawn over the cells so that moving it draws no cell again. */
export function Overlay({ geometry, layout, onStartFill }: OverlayProps) {
  const area = useRosterSelection((s) => s.area);
  const fillTo = useRosterSelection((s) => s.fillTo);
  if (!geometry) return null;
  const box = areaBox(geometry, layout, area);
  const hand = boxOf(geometry, layout, [area.toRow, area.toRow], [area.toDate, area.toDate]);
  const target = fillTo && areaBox(geometry, layout, fillTo);
  if (!box || !hand) return null;
  return (
    <div className="ov" aria-hidden="true">
      {target && <div className="ov-fill" style={target} />}
      <div className="ov-area" style={box}>
        <div className="ov-hand" style={{ ...hand, left: hand.left - box.left, top: hand.top - box.top }} />
      </div>
      <i
        className="ov-handle"
        data-testid="fill-handle"
        style={{ left: box.left + box.width - 4, top: box.top + box.height - 4 }}
        onPointerDown={onStartFill}
      />
    </div>
  );
}

const areaBox = (geometry: Geometry, layout: Layout, area: Selection): Box | null =>
  boxOf(geometry, layout, rowSpan(area), dateSpan(area));
