import type { RecordChange } from '#src/shared/domain/core/change.ts';

/** One thing this session did that Ctrl+Z can take back. */
export interface Done {
  readonly seq: number;
  readonly command: string;
  readonly changes: readonly RecordChange[];
}

/** The session's undo and redo stacks, newest last. */
export interface History {
  readonly done: Done[];
  readonly undone: Done[];
}

/** How many steps are kept. */
const DEPTH = 200;

export const newHistory = (): History => ({ done: [], undone: [] });

/** Nothing done so far can be taken back or done again: a signed act came after it. */
export function forget(history: History): void {
  history.done.length = 0;
  history.undone.length = 0;
}

/** Remembers a step; whatever was undone before can no longer be redone. */
export function remember(history: History, step: Done): void {
  history.done.push(step);
  if (history.done.length > DEPTH) history.done.shift();
  history.undone.length = 0;
}
