import { type JournalState, journalEntry } from '#src/shared/host/journal.ts';
import { lineHash, listSegments, NO_HASH, segmentLines } from './segments.ts';

/** What a walk over the whole chain found. */
export interface Chain {
  readonly lastSeq: number;
  readonly lastHash: string;
  /** Wall clock of the newest entry, epoch ms; 0 for an empty journal. */
  readonly lastWall: number;
  readonly lastSegment: string;
  readonly problems: JournalState['problems'];
  /** A last line without its end: where it begins, to be cut off and set aside. */
  readonly torn: { readonly segment: string; readonly offset: number; readonly text: string } | null;
  /** First sequence of each segment, to find lines quickly. */
  readonly firstSeq: ReadonlyMap<string, number>;
}

/** Where a restarted journal begins. */
export interface ChainStart {
  readonly seq: number;
  readonly hash: string;
}

/** Walks every line: the sequence has no gap, and each line names the hash of the one before. */
export async function verifyChain(folder: string, start: ChainStart): Promise<Chain> {
  const segments = await listSegments(folder);
  let { seq, hash } = start;
  let lastWall = 0;
  const firstSeq = new Map<string, number>();
  const state = (problems: JournalState['problems'], torn: Chain['torn']): Chain => ({
    lastSeq: seq,
    lastHash: hash,
    lastWall,
    lastSegment: segments.at(-1) ?? '',
    problems,
    torn,
    firstSeq,
  });
  for (const segment of segments) {
    let number = 0;
    for await (const line of segmentLines(folder, segment)) {
      number++;
      const entry = parseLine(line.text);
      const last = segment === segments.at(-1) && !line.complete;
      if (last)
        return state([{ code: 'journal/torn-tail', segment, line: number, seq }], {
          segment,
          offset: line.offset,
          text: line.text,
        });
      if (!entry) return state([{ code: 'journal/bad-line', segment, line: number, seq }], null);
      if (entry.seq !== seq + 1 || entry.prev !== hash)
        return state([{ code: 'journal/broken-chain', segment, line: number, seq }], null);
      seq = entry.seq;
      hash = lineHash(line.text);
      lastWall = Math.max(lastWall, Date.parse(entry.at));
      if (number === 1) firstSeq.set(segment, seq);
    }
  }
  return state([], null);
}

function parseLine(text: string) {
  try {
    const parsed = journalEntry.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const emptyStart: ChainStart = { seq: 0, hash: NO_HASH };
