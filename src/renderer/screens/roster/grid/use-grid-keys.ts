import { type KeyboardEvent, useMemo, useRef } from 'react';
import { leaveOfKey } from '#src/renderer/screens/roster/leave-keys.ts';
import { wholeMonth } from '#src/renderer/screens/roster/scope.ts';
import type { CellActions } from '#src/renderer/screens/roster/use-cell-actions.ts';
import type { RosterView } from '#src/renderer/screens/roster/view.ts';
import { extendTo, openChooser, selectArea, selectCell, useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { askWhy, closeWhy } from '#src/renderer/ui-state/roster-why.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { moved } from './moves.ts';

type Handled = boolean;

/** Keys of the grid. Tab walks the row and leaves it at its ends; after Esc it leaves at once, so nobody is trapped. */
export function useGridKeys(view: RosterView, actions: CellActions, openMenu: () => void): (event: KeyboardEvent) => void {
  const released = useRef(false);
  return useMemo(() => {
    const move = (event: KeyboardEvent): Handled => {
      const { area } = useRosterSelection.getState();
      const to = moved(event.nativeEvent, area, view.lines.length - 1, view.lastDate);
      if (!to) return false;
      if (event.shiftKey) extendTo(...to);
      else selectCell(...to);
      return true;
    };
    const tab = (event: KeyboardEvent): Handled => {
      const { toRow, toDate } = useRosterSelection.getState().area;
      const date = toDate + (event.shiftKey ? -1 : 1);
      if (released.current || date < 1 || date > view.lastDate) return false;
      selectCell(toRow, date);
      return true;
    };
    return (event) => {
      if (event.nativeEvent.isComposing || event.altKey) return;
      const ctrl = event.ctrlKey || event.metaKey;
      const handled =
        event.key === 'Tab'
          ? tab(event)
          : move(event) || (ctrl ? withCtrl(event, view, actions) : plain(event, view, actions, openMenu));
      released.current = event.key === 'Escape' || (released.current && event.key === 'Shift');
      if (handled) event.preventDefault();
    };
  }, [view, actions, openMenu]);
}

function withCtrl(event: KeyboardEvent, view: RosterView, actions: CellActions): Handled {
  switch (event.key.toLowerCase()) {
    case 'd':
      actions.fillDown();
      return true;
    case 'r':
      actions.fillRight();
      return true;
    case 'a':
      selectArea(wholeMonth(view));
      return true;
    default:
      return false;
  }
}

function plain(event: KeyboardEvent, view: RosterView, actions: CellActions, openMenu: () => void): Handled {
  const { key } = event;
  if (key === 'F8') actions.goNext(event.shiftKey ? -1 : 1);
  else if (key === 'Delete' || key === 'Backspace') actions.clear();
  else if (key === '0') actions.set(null);
  else if (key === 'F2' || key === 'Enter') openChooser();
  else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) openMenu();
  else if (key === '?' || key === '？') askWhy();
  else if (key === 'Escape') collapse();
  else return typed(key, view, actions);
  return true;
}

function collapse(): void {
  const { toRow, toDate } = useRosterSelection.getState().area;
  selectCell(toRow, toDate);
  closeWhy();
}

/** A shift's digit or a leave's letter. */
function typed(key: string, view: RosterView, actions: CellActions): Handled {
  const shift = view.model.base.shiftTypes.find((s) => s.key === key);
  const leave = leaveOfKey(key);
  if (shift) actions.set(shiftCell(shift.id));
  else if (leave) actions.set(leaveCell(leave));
  else return false;
  return true;
}
