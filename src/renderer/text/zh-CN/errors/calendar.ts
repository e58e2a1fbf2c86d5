/** Refusals of the calendar rules; `{{blank}}` is filled from the problem's detail. */
export const calendar = {} as const;
