/** Refusals of the roster rules; `{{blank}}` is filled from the problem's detail. */
export const roster = {} as const;
