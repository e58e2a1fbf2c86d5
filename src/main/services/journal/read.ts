import { guarded } from '#src/main/services/host-result.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { type JournalEntry, journalEntry } from '#src/shared/host/journal.ts';
import type { Journal } from './journal.ts';
import { lineHash, listSegments, segmentLines } from './segments.ts';

type Entries = { entries: { entry: JournalEntry; hash: string }[]; done: boolean };

/** Entries after a sequence, oldest first, at most `limit`. Segments that end before it are skipped. */
export function readEntries(journal: Journal, afterSeq: number, limit: number): Promise<Result<Entries, HostError>> {
  return guarded<Entries>(journal.folder, async () => {
    const entries: Entries['entries'] = [];
    for (const segment of await wantedSegments(journal, afterSeq))
      for await (const line of segmentLines(journal.folder, segment)) {
        if (!line.complete) continue;
        const entry = journalEntry.parse(JSON.parse(line.text));
        if (entry.seq <= afterSeq) continue;
        if (entries.length === limit) return ok({ entries, done: false });
        entries.push({ entry, hash: lineHash(line.text) });
      }
    return ok({ entries, done: true });
  });
}

async function wantedSegments(journal: Journal, afterSeq: number): Promise<string[]> {
  const segments = await listSegments(journal.folder);
  const from = segments.findLastIndex((s) => (journal.firstSeq.get(s) ?? 0) <= afterSeq);
  return segments.slice(Math.max(0, from));
}
