/** Refusals around equipment and its checks. */
export const equipment = {} as const;
