/** Refusals around drills. */
export const drills = {} as const;
