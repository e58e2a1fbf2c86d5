import type { JournalEntry, JournalState } from '#src/shared/host/journal.ts';
import { lineHash, listSegments, NO_HASH, parseLine, type SegmentLine, segmentLines } from './segments.ts';
import { readStart, START_FILE } from './start-file.ts';

type Problem = JournalState['problems'][number];

/** What a walk over the whole chain found. */
export interface Chain {
  readonly lastSeq: number;
  readonly lastHash: string;
  /** Wall clock of the newest entry, epoch ms; 0 for an empty journal. */
  readonly lastWall: number;
  readonly lastSegment: string;
  readonly problems: JournalState['problems'];
  /** A last line without its end: where it begins, to be cut off and set aside. */
  readonly torn: { readonly segment: string; readonly offset: number; readonly bytes: Buffer } | null;
  /** First sequence of each segment, to find lines quickly. */
  readonly firstSeq: ReadonlyMap<string, number>;
}

/** How far the walk has come. */
interface Walk {
  seq: number;
  hash: string;
  lastWall: number;
  readonly firstSeq: Map<string, number>;
}

/** Walks every line of a journal folder: the sequence has no gap, and each line names the hash of the one before. */
export async function verifyChain(folder: string): Promise<Chain> {
  const segments = await listSegments(folder);
  const lastSegment = segments.at(-1) ?? '';
  const start = await readStart(folder);
  const walk: Walk = { seq: start?.seq ?? 0, hash: start?.hash ?? NO_HASH, lastWall: 0, firstSeq: new Map() };
  const chain = (problems: Problem[], torn: Chain['torn'] = null): Chain => ({
    lastSeq: walk.seq,
    lastHash: walk.hash,
    lastWall: walk.lastWall,
    lastSegment,
    problems,
    torn,
    firstSeq: walk.firstSeq,
  });
  if (!start) return chain([{ code: 'journal/bad-line', segment: START_FILE, line: 1, seq: 0 }]);
  for (const segment of segments) {
    let number = 0;
    for await (const line of segmentLines(folder, segment)) {
      number++;
      const at = { segment, line: number, seq: walk.seq };
      if (!line.complete && segment === lastSegment)
        return chain([{ code: 'journal/torn-tail', ...at }], { segment, offset: line.offset, bytes: line.bytes });
      const code = step(walk, line, number === 1);
      if (code) return chain([{ code, ...at }]);
      if (number === 1) walk.firstSeq.set(segment, walk.seq);
    }
  }
  return chain([]);
}

/** Takes one line in, or says what is wrong with it. */
function step(walk: Walk, line: SegmentLine, firstOfSegment: boolean): Problem['code'] | null {
  const entry: JournalEntry | null = parseLine(line.bytes);
  if (!entry) return 'journal/bad-line';
  if (firstOfSegment && entry.seq > walk.seq + 1) return 'journal/missing-segment';
  if (entry.seq !== walk.seq + 1 || entry.prev !== walk.hash) return 'journal/broken-chain';
  walk.seq = entry.seq;
  walk.hash = lineHash(line.bytes);
  walk.lastWall = Math.max(walk.lastWall, Date.parse(entry.at));
  return null;
}
