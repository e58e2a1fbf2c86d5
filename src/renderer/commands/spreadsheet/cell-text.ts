/** A cell that begins with one of these would be run as a formula by Excel and WPS; an apostrophe-free guard is a leading space. */
const RISKY = /^[=+\-@\t\r＝＋－＠]/;

/** Text that no spreadsheet takes for a formula. */
export const plainText = (text: string): string => (RISKY.test(text) ? ` ${text}` : text);
