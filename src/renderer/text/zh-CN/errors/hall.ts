/** Refusals of the hall rules; `{{blank}}` is filled from the problem's detail. */
export const hall = {} as const;
