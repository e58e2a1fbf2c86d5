// What a reader takes at most (docs/package-format.md). The writer keeps the same limits.

/** The file as it lies on the disk, bytes. */
export const MOST_PACKED = 2_000_000_000;
export const MOST_ENTRIES = 20_000;
/** One entry unpacked, bytes. */
export const MOST_ENTRY = 256_000_000;
/** All entries together unpacked, bytes. */
export const MOST_UNPACKED = 4_000_000_000;
/** All entries together, as a multiple of the file. */
export const MOST_RATIO = 200;
export const MOST_MANIFEST = 8_000_000;
/** UTF-8 bytes of an entry's name. */
export const LONGEST_NAME = 240;
