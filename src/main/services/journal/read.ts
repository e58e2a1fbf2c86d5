import { guarded, refuse } from '#src/main/services/host-result.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { JournalEntry } from '#src/shared/host/journal.ts';
import type { Journal } from './journal.ts';
import { lineHash, listSegments, parseLine, segmentLines } from './segments.ts';

type Entries = { entries: { entry: JournalEntry; hash: string }[]; done: boolean };

/**
 * Entries after a sequence, oldest first, at most `limit`. Segments that end before it are skipped.
 * A line that cannot be read is refused with its place (`host/journal-broken`), never left out.
 */
export function readEntries(journal: Journal, afterSeq: number, limit: number): Promise<Result<Entries, HostError>> {
  return guarded<Entries>(journal.folder, async () => {
    const entries: Entries['entries'] = [];
    for (const segment of await wantedSegments(journal, afterSeq)) {
      let number = 0;
      for await (const line of segmentLines(journal.folder, segment)) {
        number++;
        // A line that is being written at this moment.
        if (!line.complete) continue;
        const entry = parseLine(line.bytes);
        if (!entry) return refuse('host/journal-broken', { segment, line: number });
        if (entry.seq <= afterSeq) continue;
        if (entries.length === limit) return ok({ entries, done: false });
        entries.push({ entry, hash: lineHash(line.bytes) });
      }
    }
    return ok({ entries, done: true });
  });
}

async function wantedSegments(journal: Journal, afterSeq: number): Promise<string[]> {
  const segments = await listSegments(journal.folder);
  const from = segments.findLastIndex((s) => (journal.firstSeq.get(s) ?? Number.POSITIVE_INFINITY) <= afterSeq);
  return segments.slice(Math.max(0, from));
}
