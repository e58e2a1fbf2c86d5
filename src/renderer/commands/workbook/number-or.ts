/** Counts and hours of a form as numbers, so that Excel can add them up; '' as an empty cell. */
export const numberOr = (text: string): number | null => (text === '' ? null : Number(text));
