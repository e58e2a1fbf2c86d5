/** Refusals around incidents, their reports and CCTV retrievals. */
export const incidents = {} as const;
