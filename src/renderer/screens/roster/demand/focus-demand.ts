export const DEMAND_GRID_ID = 'demand-grid';
export const REASON_ID = 'demand-reason';

export const focusDemandGrid = (): void => document.getElementById(DEMAND_GRID_ID)?.focus({ preventScroll: true });

/** The reason can be written once the day's number shows as its own: the field appears with it. */
export function focusReason(): void {
  focusDemandGrid();
  requestAnimationFrame(() => document.getElementById(REASON_ID)?.focus());
}
