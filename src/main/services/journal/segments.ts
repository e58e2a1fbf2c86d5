import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '#src/main/services/safe-file.ts';
import { type JournalEntry, journalEntry } from '#src/shared/host/journal.ts';

/** One file a month: `2026-09.ndjson`. `start.json` says where a restarted journal begins. */
const segmentFile = /^\d{4}-\d{2}\.ndjson$/;
export const NO_HASH = '0'.repeat(64);

export const listSegments = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => segmentFile.test(name)).sort();

/** A line of a segment as it stands on disk, without its line break. `complete` = there was one. */
export interface SegmentLine {
  readonly bytes: Buffer;
  readonly offset: number;
  readonly complete: boolean;
}

/** Reads a segment's lines one by one; the file is never held whole. */
export async function* segmentLines(folder: string, segment: string): AsyncGenerator<SegmentLine> {
  let rest = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of createReadStream(path.join(folder, segment))) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield { bytes: rest.subarray(0, end), offset, complete: true };
      offset += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield { bytes: rest, offset, complete: false };
}

/** The entry that a line holds, null when it holds none (also when a byte is not UTF-8 any more). */
export function parseLine(bytes: Buffer): JournalEntry | null {
  if (!isUtf8(bytes)) return null;
  try {
    const parsed = journalEntry.safeParse(JSON.parse(bytes.toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What the next line's `prev` must be. */
export const lineHash = (line: Uint8Array): string => sha256(line);
