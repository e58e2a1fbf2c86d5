/** Refusals around emergency plans. */
export const plans = {} as const;
