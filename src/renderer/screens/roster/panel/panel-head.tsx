import { useMemo } from 'react';
import { LeftIcon, RightIcon } from '#src/renderer/components/icons.tsx';
import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import { timesOf } from '#src/renderer/screens/roster/choices.ts';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { mainStops, stopIndex } from '#src/renderer/screens/roster/stops.ts';
import { useCellActions } from '#src/renderer/screens/roster/use-cell-actions.ts';
import { type RosterT, useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';

interface PanelHeadProps {
  readonly line: RosterLine;
  readonly column: Column;
}

/** Whose cell it is, what is planned, and where it stands among the problems. */
export function PanelHead({ line, column }: PanelHeadProps) {
  const { t } = useRosterText();
  return (
    <>
      <div className="row">
        <h2 className="grow">
          {line.person.member.name}　{column.title}
        </h2>
        <Position />
      </div>
      <CellLine line={line} column={column} t={t} />
    </>
  );
}

function CellLine({ line, column, t }: PanelHeadProps & { readonly t: RosterT }) {
  const { model, words } = useRosterView();
  const cell = line.person.cells[column.date];
  const shift = cell?.kind === 'shift' ? model.frame.shifts.get(cell.shiftTypeId) : undefined;
  const place = line.place.counter?.name ?? line.place.post?.short ?? '';
  const what = words.cell(cell, model.frame);
  return (
    <p className="sm c3">
      {place}　{shift ? `${what} ${timesOf(shift, t)}` : what}
      {column.info.name !== '' && `　${column.info.name}`}
    </p>
  );
}

/** “第 1 处，共 3 处” with arrows. */
function Position() {
  const { t } = useRosterText();
  const view = useRosterView();
  const actions = useCellActions(view);
  const area = useRosterSelection((s) => s.area);
  const stops = useMemo(() => mainStops(view), [view]);
  if (stops.length === 0) return null;
  const at = stopIndex(stops, area);
  return (
    <>
      {at >= 0 && <span className="sm c3 nw">{t('panel.position', { at: at + 1, count: stops.length })}</span>}
      <span className="row pn">
        <button type="button" className="link" aria-label={t('panel.previous')} onClick={() => actions.goNext(-1)}>
          <LeftIcon />
        </button>
        <button type="button" className="link" aria-label={t('panel.next')} onClick={() => actions.goNext(1)}>
          <RightIcon />
        </button>
      </span>
    </>
  );
}
