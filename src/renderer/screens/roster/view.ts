import { createContext, useContext } from 'react';
import type { RosterEditName } from '#src/renderer/commands/roster/edit-roster.ts';
import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import type { RosterModel } from '#src/renderer/queries/roster/use-roster-model.ts';
import type { GridRow } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import type { Column } from './columns.ts';
import type { RosterWords } from './words.ts';

/** Writes a gesture: shows it at once, saves it, gives back how many cells it changed. */
export type ApplyEdit = (command: RosterEditName, changed: readonly GridRow[]) => number;

/** What every part of the roster screen works on. */
export interface RosterView {
  readonly model: RosterModel;
  readonly columns: readonly Column[];
  readonly words: RosterWords;
  /** The lines in view: all of them, or those that the filter leaves. */
  readonly lines: readonly RosterLine[];
  /** The same as rows of cells, for the edit operations. */
  readonly rows: readonly GridRow[];
  readonly lastDate: number;
  readonly apply: ApplyEdit;
  /** By person: the cells of the draft, also while the grid shows a proposal. */
  readonly draft: ReadonlyMap<string, RosterCells>;
}

const ViewContext = createContext<RosterView | null>(null);
export const RosterViewProvider = ViewContext.Provider;

export function useRosterView(): RosterView {
  const view = useContext(ViewContext);
  if (!view) throw new Error('useRosterView outside RosterViewProvider');
  return view;
}
