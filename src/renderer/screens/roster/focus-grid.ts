/** The id of the grid's table: the one element of it that takes the focus. */
export const GRID_ID = 'roster-grid';

/** Gives the keys back to the grid after a click beside it. */
export const focusGrid = (): void => document.getElementById(GRID_ID)?.focus({ preventScroll: true });
