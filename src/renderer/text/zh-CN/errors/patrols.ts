/** Refusals around patrols and inspections. */
export const patrols = {} as const;
