import type { Entry } from 'yauzl';

/** One file of a package as its directory states it; nothing of its content is known yet. */
export interface ZipEntry {
  readonly name: string;
  readonly entry: Entry;
  /** Bytes unpacked, and in the package. */
  readonly size: number;
  readonly packed: number;
  /** Where its header and its data begin. */
  readonly offset: number;
  readonly dataStart: number;
}
