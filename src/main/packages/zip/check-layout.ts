import type { LocalFileHeader } from 'yauzl';
import type { ZipEntry } from './zip-entry.ts';

const SIZES_FOLLOW = 0x8;
/** Sizes after the data, with and without a signature of their own. */
const DESCRIPTORS = [16, 12];

/** What is wrong between an entry's line in the directory and the header before its data; null when they agree. */
export function headerDiffers({ entry }: ZipEntry, header: LocalFileHeader): string | null {
  if (!header.fileName.equals(entry.fileNameRaw)) return 'two names';
  if (header.generalPurposeBitFlag !== entry.generalPurposeBitFlag || header.compressionMethod !== entry.compressionMethod)
    return 'two ways to read';
  if (header.extraFieldLength > 64) return 'hidden bytes';
  if ((entry.generalPurposeBitFlag & SIZES_FOLLOW) !== 0) return null;
  const same =
    header.crc32 === entry.crc32 &&
    header.compressedSize === entry.compressedSize &&
    header.uncompressedSize === entry.uncompressedSize;
  return same ? null : 'two sizes';
}

/**
 * What is wrong with how the entries lie in the file: each must begin where the one before ends, the first at 0, the last before the
 * directory. Overlapping entries are how small bombs are made; gaps hide things.
 */
export function layoutDiffers(entries: readonly ZipEntry[], directory: number): string | null {
  let end = 0;
  let descriptor = false;
  for (const e of [...entries].sort((a, b) => a.offset - b.offset)) {
    const wrong = joint(end, e.offset, descriptor);
    if (wrong) return wrong;
    end = e.dataStart + e.packed;
    descriptor = (e.entry.generalPurposeBitFlag & SIZES_FOLLOW) !== 0;
  }
  return joint(end, directory, descriptor);
}

function joint(end: number, next: number, descriptor: boolean): string | null {
  if (next < end) return 'overlapping entries';
  return descriptor ? (DESCRIPTORS.includes(next - end) ? null : 'gap') : next === end ? null : 'gap';
}
