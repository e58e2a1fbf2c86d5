/** Refusals of the attendance rules; `{{blank}}` is filled from the problem's detail. */
export const attendance = {} as const;
