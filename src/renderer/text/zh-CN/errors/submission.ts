/** Refusals of the submission rules; `{{blank}}` is filled from the problem's detail. */
export const submission = {} as const;
