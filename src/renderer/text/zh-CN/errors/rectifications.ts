/** Refusals around rectifications. */
export const rectifications = {} as const;
