import type { FileHandle } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { messageOf, refused, refusedEntry } from '#src/main/packages/problem.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import { nameKey } from '#src/shared/domain/submission/package/entry-name.ts';
import { MOST_RATIO, MOST_UNPACKED } from '#src/shared/domain/submission/package/limits.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';
import { checkEntry } from './check-entry.ts';
import { headerDiffers, layoutDiffers } from './check-layout.ts';
import { readAt } from './read-at.ts';
import { readZipEnd, type ZipEnd } from './zip-end.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Up to this many bytes an entry is unpacked in one piece. */
const SMALL = 1_000_000;

/** A ZIP whose directory was judged safe. Its content is still to be read. */
export interface OpenZip {
  /** In the order in which they lie in the file. */
  readonly entries: readonly ZipEntry[];
  /** Unpacks one entry chunk by chunk; throws when it is not as long, or has another CRC, than stated. */
  readonly read: (entry: ZipEntry) => AsyncGenerator<Buffer>;
}

/** Opens a ZIP without trusting anything in it. `name` is for the sentence. The handle stays the caller's. */
export async function openZip(handle: FileHandle, size: number, name: string): Promise<Result<OpenZip, PackageProblem>> {
  try {
    const end = await readZipEnd(handle, size, name);
    if (!end.ok) return end;
    const zip = await fromFdPromise(handle.fd, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
    // The iterator below hears errors while it runs; one that comes after it has nobody else.
    zip.on('error', () => undefined);
    const listed = await listEntries(zip, end.value, size, name);
    return listed.ok ? ok({ entries: listed.value, read: (entry) => readEntry(handle, zip, entry) }) : listed;
  } catch (thrown) {
    const [, unsafe] =
      /^(?:invalid characters in fileName|absolute path|invalid relative path): (.*)$/s.exec(messageOf(thrown)) ?? [];
    return unsafe === undefined
      ? refused('package/damaged', { name, what: messageOf(thrown) })
      : refusedEntry('package/unsafe-name', unsafe);
  }
}

async function listEntries(zip: ZipFile, end: ZipEnd, size: number, name: string): Promise<Result<ZipEntry[], PackageProblem>> {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let directory = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const checked = checkEntry(entry);
    if (!checked.ok) return checked;
    const key = nameKey(checked.value);
    if (names.has(key)) return refusedEntry('package/duplicate-name', checked.value);
    names.add(key);
    directory += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    unpacked += entry.uncompressedSize;
    const most = Math.min(MOST_UNPACKED, size * MOST_RATIO);
    if (unpacked > most) return refusedEntry('package/too-large', name, { size: unpacked, most });
    entries.push(await withPlace(zip, entry, checked.value));
  }
  const wrong = directory === end.size ? layoutDiffers(entries, end.offset) : 'directory of entries';
  if (wrong) return refused('package/damaged', { name, what: wrong });
  return ok(entries.sort((a, b) => a.offset - b.offset));
}

async function withPlace(zip: ZipFile, entry: Entry, name: string): Promise<ZipEntry> {
  const header = await zip.readLocalFileHeaderPromise(entry);
  const { compressedSize: packed, uncompressedSize: size, relativeOffsetOfLocalHeader: offset } = entry;
  const placed: ZipEntry = { name, entry, size, packed, offset, dataStart: header.fileDataStart };
  const wrong = headerDiffers(placed, header);
  if (wrong) throw new Error(`${wrong}: ${name}`);
  return placed;
}

async function* readEntry(handle: FileHandle, zip: ZipFile, entry: ZipEntry): AsyncGenerator<Buffer> {
  let sum = 0;
  let size = 0;
  for await (const bytes of isSmall(entry) ? smallEntry(handle, entry) : streamed(zip, entry)) {
    sum = crc32(bytes, sum);
    size += bytes.length;
    yield bytes;
  }
  if (sum !== entry.entry.crc32 || size !== entry.size) throw new Error(`CRC: ${entry.name}`);
}

async function* streamed(zip: ZipFile, { entry }: ZipEntry): AsyncGenerator<Buffer> {
  yield* await zip.openReadStreamPromise(entry);
}

/** A stream for each of thousands of small files costs more than the files. */
const isSmall = ({ packed, size }: ZipEntry): boolean => packed <= SMALL && size <= SMALL;

async function* smallEntry(handle: FileHandle, { entry, dataStart, packed, size }: ZipEntry): AsyncGenerator<Buffer> {
  const bytes = await readAt(handle, dataStart, packed);
  yield entry.compressionMethod === 8 ? inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) }) : bytes;
}
