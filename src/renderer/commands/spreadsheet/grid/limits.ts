/** Together, all parts that are read, bytes; more is a trap. */
export const MOST_UNPACKED = 200_000_000;
/** Rows of all sheets; a sheet of Excel holds a million. */
export const MOST_ROWS = 1_100_000;
/** Cells of all sheets, so that memory stays bounded. */
export const MOST_CELLS = 5_000_000;
/** Columns further right hold no punches. */
export const MOST_COLUMNS = 400;
/** A longer text is cut, characters. */
export const LONGEST_TEXT = 4_000;
