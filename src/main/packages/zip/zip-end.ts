import type { FileHandle } from 'node:fs/promises';
import { refused } from '#src/main/packages/problem.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import { MOST_ENTRIES } from '#src/shared/domain/submission/package/limits.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';
import { readAt } from './read-at.ts';

/** The end record of a ZIP: where its directory of entries lies. */
export interface ZipEnd {
  readonly entries: number;
  readonly offset: number;
  readonly size: number;
}

const END = 22;
const END_SIGNATURE = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const LOCAL_SIGNATURE = 0x04034b50;
/** How far from the end another archiver's end record may be found: the longest comment. */
const SEARCHED = END + 65_535;

/**
 * Reads the end record, which must be the very last bytes: no comment, no second disk, no ZIP64 (the limits never need it), and the
 * directory right before it. So there is one reading of the file only.
 */
export async function readZipEnd(handle: FileHandle, size: number, name: string): Promise<Result<ZipEnd, PackageProblem>> {
  const tail = await readAt(handle, Math.max(0, size - SEARCHED), Math.min(size, SEARCHED));
  const at = tail.length - END;
  if (at < 0) return withoutEnd(handle, name);
  if (tail.readUInt32LE(at) !== END_SIGNATURE || tail.readUInt16LE(at + 20) !== 0)
    return endBefore(tail, size - tail.length) ? damaged(name, 'bytes after the end') : withoutEnd(handle, name);
  const end: ZipEnd = {
    entries: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  if (at >= 20 && tail.readUInt32LE(at - 20) === ZIP64_LOCATOR) return damaged(name, 'ZIP64');
  if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== end.entries) return damaged(name, 'more than one disk');
  if (end.entries > MOST_ENTRIES) return refused('package/too-many', { count: end.entries, most: MOST_ENTRIES });
  return end.offset + end.size === size - END ? ok(end) : damaged(name, 'directory of entries');
}

const damaged = (name: string, what: string) => refused('package/damaged', { name, what });

/** An end record somewhere before the end that fits its own place: something was put after it. */
function endBefore(tail: Buffer, start: number): boolean {
  for (let i = tail.length - END; i >= 0; i--)
    if (tail.readUInt32LE(i) === END_SIGNATURE && tail.readUInt32LE(i + 16) + tail.readUInt32LE(i + 12) === start + i)
      return true;
  return false;
}

async function withoutEnd(handle: FileHandle, name: string): Promise<Result<ZipEnd, PackageProblem>> {
  const head = await readAt(handle, 0, 4);
  const begins = head.length === 4 && head.readUInt32LE(0) === LOCAL_SIGNATURE;
  return refused(begins ? 'package/truncated' : 'package/not-a-package', { name });
}
