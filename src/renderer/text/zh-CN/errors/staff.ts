/** Refusals of the staff rules; `{{blank}}` is filled from the problem's detail. */
export const staff = {} as const;
