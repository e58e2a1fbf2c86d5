/** Refusals around complaints. */
export const complaints = {} as const;
