import { rename, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type HostClock, stampText, wallText } from '#src/main/services/clock.ts';
import { checkSpace } from '#src/main/services/free-space.ts';
import { guarded, refuse } from '#src/main/services/host-result.ts';
import { makeFolder } from '#src/main/services/make-folder.ts';
import { freePath, syncFolder } from '#src/main/services/safe-file.ts';
import { Turns } from '#src/main/services/turns.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { JournalDraft, JournalEntry, JournalState } from '#src/shared/host/journal.ts';
import { SegmentWriter } from './segment-writer.ts';
import { lineHash, listSegments } from './segments.ts';
import { type ChainStart, START_FILE, writeStart } from './start-file.ts';
import { type Chain, verifyChain } from './verify.ts';

type Appended = { seq: number; hash: string; at: string; clockBehindMs: number };

/** The append-only journal of a data folder. One writer; appends are queued. */
export class Journal {
  readonly folder: string;
  readonly #clock: HostClock;
  readonly #session: string;
  readonly #writer: SegmentWriter;
  readonly #turns = new Turns();
  #chain: Chain | null = null;

  constructor(dataDir: string, clock: HostClock, session: string) {
    this.folder = path.join(dataDir, 'journal');
    this.#clock = clock;
    this.#session = session;
    this.#writer = new SegmentWriter(this.folder);
  }

  /** Verifies the whole chain; a torn last line is cut off and kept beside. */
  open(): Promise<Result<JournalState, HostError>> {
    return this.#inTurn(() => this.#open());
  }

  /** On disk, synced, when it answers; refused lines leave no trace. */
  append(draft: JournalDraft): Promise<Result<Appended, HostError>> {
    return this.#inTurn(() => this.#append(draft));
  }

  /** Sets the present segments aside and begins anew after a sequence. Only the recovery screen asks for it. */
  restart(start: ChainStart): Promise<Result<JournalState, HostError>> {
    return this.replace(async () => {
      await makeFolder(this.folder);
      await this.#setAside();
      return writeStart(this.folder, start);
    });
  }

  /** Lets `work` change the journal's folder while nothing is appended, then opens what is there. */
  replace(work: () => Promise<Result<unknown, HostError>>): Promise<Result<JournalState, HostError>> {
    return this.#inTurn(async () => {
      await this.#writer.close();
      this.#chain = null;
      const done = await work();
      const opened = await this.#open();
      return done.ok ? opened : done;
    });
  }

  /** Problems found at opening that stop all writing; a torn tail was put right and is none. */
  get broken(): JournalState['problems'][number] | null {
    return this.#chain?.problems.find((p) => p.code !== 'journal/torn-tail') ?? null;
  }

  /** First sequence of each segment; read by the reader to skip what is too old. */
  get firstSeq(): ReadonlyMap<string, number> {
    return this.#chain?.firstSeq ?? new Map();
  }

  /** After the appends that were asked for. */
  close(): Promise<void> {
    return this.#turns.take(() => this.#writer.close());
  }

  async #open(): Promise<Result<JournalState, HostError>> {
    await this.#writer.close();
    await makeFolder(this.folder);
    const chain = await verifyChain(this.folder);
    if (chain.torn) await this.#cutTorn(chain.torn);
    this.#writer.unsure = false;
    this.#chain = chain;
    const clockBehindMs = Math.max(0, chain.lastWall - this.#clock.wall());
    return ok({ lastSeq: chain.lastSeq, lastHash: chain.lastHash, problems: chain.problems, clockBehindMs });
  }

  async #append(draft: JournalDraft): Promise<Result<Appended, HostError>> {
    const chain = this.#chain;
    if (!chain || this.#writer.unsure) return refuse('host/unavailable');
    const { broken } = this;
    if (broken) return refuse('host/journal-broken', { segment: broken.segment, line: broken.line });
    if (draft.seq !== chain.lastSeq + 1) return refuse('host/seq-mismatch', { expected: chain.lastSeq + 1, got: draft.seq });
    const space = await checkSpace(this.folder);
    if (!space.ok) return space;
    const wall = this.#clock.wall();
    const at = wallText(wall);
    const entry: JournalEntry = { ...draft, v: 1, prev: chain.lastHash, at, mono: this.#clock.mono(), session: this.#session };
    const text = JSON.stringify(entry);
    const segment = segmentFor(at, chain);
    await this.#writer.write(segment, Buffer.from(`${text}\n`));
    const hash = lineHash(Buffer.from(text));
    this.#chain = {
      ...chain,
      lastSeq: draft.seq,
      lastHash: hash,
      lastWall: Math.max(chain.lastWall, wall),
      lastSegment: segment,
      firstSeq: chain.firstSeq.has(segment) ? chain.firstSeq : new Map([...chain.firstSeq, [segment, draft.seq]]),
    };
    return ok({ seq: draft.seq, hash, at, clockBehindMs: Math.max(0, chain.lastWall - wall) });
  }

  /** Moves every segment into `damaged-<time>/`; nothing is deleted. */
  async #setAside(): Promise<void> {
    const aside = await freePath(this.folder, `damaged-${stampText(this.#clock.wall())}`);
    await makeFolder(aside);
    for (const name of [...(await listSegments(this.folder)), START_FILE])
      await rename(path.join(this.folder, name), path.join(aside, name)).catch((thrown: NodeJS.ErrnoException) => {
        if (thrown.code !== 'ENOENT') throw thrown;
      });
    await syncFolder(aside);
  }

  async #cutTorn(torn: { segment: string; offset: number; bytes: Buffer }): Promise<void> {
    const aside = await freePath(this.folder, `torn-${stampText(this.#clock.wall())}.txt`);
    await writeFile(aside, torn.bytes, { flush: true });
    await truncate(path.join(this.folder, torn.segment), torn.offset);
  }

  #inTurn<T>(work: () => Promise<Result<T, HostError>>): Promise<Result<T, HostError>> {
    return this.#turns.take(() => guarded(this.folder, work));
  }
}

/** The month's segment; a clock set back must not reopen an older one. */
function segmentFor(at: string, chain: Chain): string {
  const month = `${at.slice(0, 7)}.ndjson`;
  return chain.lastSegment > month ? chain.lastSegment : month;
}
