import { useMemo } from 'react';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { copyNumbers, type NumberPaste, pasteNumbers } from '#src/shared/domain/roster/planning/demand-clipboard.ts';
import type { DemandEdit } from '#src/shared/domain/roster/planning/demand-edit.ts';
import { columnTitle } from './column-title.ts';
import { clamped, type DemandGridState, placesIn } from './demand-grid-state.ts';
import { columnAt, type DemandView, FIRST_NUMBER, numberAt } from './demand-view.ts';
import { type DemandT, useDemandText } from './use-demand-text.ts';
import type { DemandWrites } from './use-demand-writes.ts';

/** Everything that keys, mouse and clipboard do to the selected numbers. */
export interface DemandActions {
  /** Sets every selected number; gives back whether there was one to set. */
  readonly setNumber: (needed: number) => boolean;
  /** Delete: the selected days go back to the usual number. */
  readonly takeBack: () => void;
  readonly setReason: (reason: string) => void;
  readonly copyText: () => string;
  readonly paste: (text: string) => void;
}

/** Most places that a refused paste names. */
const NAMED = 3;

const editAt = (view: DemandView, row: number, column: number, needed: number): DemandEdit[] => {
  const line = view.lines[row];
  const at = columnAt(view, column);
  if (!line) return [];
  if (at.is === 'kind') return [{ demandId: line.demand.id, kind: at.kind, needed }];
  return at.is === 'day' ? [{ demandId: line.demand.id, day: at.day.info.day, needed }] : [];
};

/** A selected day that has a number of its own, one that is just being saved included. */
export interface OwnDay {
  readonly demandId: string;
  readonly day: string;
  readonly needed: number;
  readonly reason: string;
}

export const ownIn = (view: DemandView, area: DemandGridState['area'], writes: DemandWrites): readonly OwnDay[] =>
  placesIn(area).flatMap(({ row, column }) => {
    const at = columnAt(view, column);
    const line = view.lines[row];
    if (at.is !== 'day' || !line) return [];
    const { day, kind } = at.day.info;
    const own = line.own.get(day);
    const needed = writes.pendingAt(line.demand.id, day) ?? own?.needed;
    if (needed === undefined || (!own && needed === line.demand[kind])) return [];
    return [{ demandId: line.demand.id, day, needed, reason: own?.reason ?? '' }];
  });

/** What a cell shows, a number that is just being saved included. */
function shownText(view: DemandView, writes: DemandWrites, row: number, position: number): string {
  const line = view.lines[row];
  const column = columnAt(view, position);
  if (!line) return '';
  if (column.is === 'name') return line.demand.name;
  if (column.is === 'posts' || column.is === 'shifts') return line[column.is];
  const at = column.is === 'day' ? column.day.info.day : column.kind;
  return String(writes.pendingAt(line.demand.id, at) ?? numberAt(line, column) ?? '');
}

export function useDemandActions(view: DemandView, state: DemandGridState, writes: DemandWrites): DemandActions {
  const { t } = useDemandText();
  return useMemo(() => {
    const area = clamped(state.area, view);
    const takeBack = () => {
      const own = ownIn(view, area, writes);
      if (own.length === 0) return;
      const edits = own.map(({ demandId, day }) => ({ demandId, day, needed: null }));
      void writes.write('demand-clear', edits).then((ok) => {
        if (ok) showToast(t('done.cleared', { count: own.length }), { undoable: true });
      });
    };
    return {
      setNumber: (needed) => {
        const edits = placesIn(area).flatMap(({ row, column }) => editAt(view, row, column, needed));
        if (edits.length > 0) void writes.write('demand-edit', edits);
        return edits.length > 0;
      },
      takeBack,
      setReason: (reason) => {
        const changed = ownIn(view, area, writes).filter((e) => e.reason !== reason.trim());
        const edits = changed.map(({ demandId, day, needed }) => ({ demandId, day, needed, reason }));
        if (edits.length > 0) void writes.write('demand-reason', edits);
      },
      copyText: () => {
        showToast(t('paste.copied', { count: placesIn(area).length }));
        return copyNumbers(area, (row, column) => shownText(view, writes, row, column));
      },
      paste: (text) => {
        if (area.fromDate < FIRST_NUMBER || area.toDate < FIRST_NUMBER) return showToast(t('paste.wrongColumn'));
        putNumbers(pasteNumbers(area, view.lines.length - 1, view.columns.length, text), view, state, writes, t);
      },
    };
  }, [view, state, writes, t]);
}

/** A block with something odd in it is not pasted at all: half a block would be hard to find again. */
function putNumbers(pasted: NumberPaste, view: DemandView, state: DemandGridState, writes: DemandWrites, t: DemandT): void {
  if (pasted.oddities.length > 0) {
    const where = pasted.oddities.slice(0, NAMED).map((o) =>
      t('paste.oddPlace', {
        demand: view.lines[o.row]?.demand.name ?? '',
        column: columnTitle(columnAt(view, o.column), t),
        text: o.text,
      }),
    );
    showToast(t('paste.odd', { count: pasted.oddities.length, where: where.join(t('limits.listComma')) }), { tone: 'bad' });
    return;
  }
  const edits = pasted.numbers.flatMap((n) => editAt(view, n.row, n.column, n.needed));
  if (edits.length === 0) {
    showToast(t('paste.noNumbers'));
    return;
  }
  state.selectArea(pasted.area);
  void writes.write('demand-paste', edits).then((ok) => {
    if (ok) showToast(pasted.cut ? t('paste.cut') : t('paste.done', { count: edits.length }), { undoable: true });
  });
}
