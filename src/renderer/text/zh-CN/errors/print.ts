/** Refusals of the print rules; `{{blank}}` is filled from the problem's detail. */
export const print = {} as const;
