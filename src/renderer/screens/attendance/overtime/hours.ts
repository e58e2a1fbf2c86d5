/** Hours with one decimal. */
export const hours = (minutes: number): number => Math.round(minutes / 6) / 10;
