import { type FileHandle, mkdir, open, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type HostClock, stampText, wallText } from '#src/main/services/clock.ts';
import { checkSpace } from '#src/main/services/free-space.ts';
import { guarded, refuse } from '#src/main/services/host-result.ts';
import { syncFolder } from '#src/main/services/safe-file.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { JournalDraft, JournalEntry, JournalState } from '#src/shared/host/journal.ts';
import { lineHash, listSegments } from './segments.ts';
import { type Chain, type ChainStart, emptyStart, verifyChain } from './verify.ts';

type Appended = { seq: number; hash: string; at: string; clockBehindMs: number };

/** The append-only journal of a data folder. One writer; appends are queued. */
export class Journal {
  readonly folder: string;
  readonly #clock: HostClock;
  readonly #session: string;
  #chain: Chain | null = null;
  #file: { segment: string; handle: FileHandle; size: number } | null = null;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(dataDir: string, clock: HostClock, session: string) {
    this.folder = path.join(dataDir, 'journal');
    this.#clock = clock;
    this.#session = session;
  }

  /** Verifies the whole chain; a torn last line is cut off and kept beside. */
  open(): Promise<Result<JournalState, HostError>> {
    return this.#inTurn(() =>
      guarded(this.folder, async () => {
        await this.#close();
        await mkdir(this.folder, { recursive: true });
        const chain = await verifyChain(this.folder, await this.#start());
        if (chain.torn) await this.#cutTorn(chain.torn);
        this.#chain = chain;
        return ok(this.#state(chain));
      }),
    );
  }

  append(draft: JournalDraft): Promise<Result<Appended, HostError>> {
    return this.#inTurn(() => guarded(this.folder, () => this.#append(draft)));
  }

  /** Sets the present segments aside and begins anew after a sequence. Only the recovery screen asks for it. */
  restart(start: ChainStart): Promise<Result<JournalState, HostError>> {
    return this.#inTurn(() =>
      guarded(this.folder, async () => {
        await this.#close();
        await this.setAside();
        await writeFile(path.join(this.folder, 'start.json'), JSON.stringify(start), { flush: true });
        await syncFolder(this.folder);
        this.#chain = await verifyChain(this.folder, start);
        return ok(this.#state(this.#chain));
      }),
    );
  }

  /** Moves every segment into `damaged-<time>/`; nothing is deleted. */
  async setAside(): Promise<void> {
    const aside = path.join(this.folder, `damaged-${stampText(this.#clock.wall())}`);
    await mkdir(aside, { recursive: true });
    for (const name of [...(await listSegments(this.folder)), 'start.json'])
      await rename(path.join(this.folder, name), path.join(aside, name)).catch(() => undefined);
  }

  /** First sequence of each segment; read by the reader to skip what is too old. */
  get firstSeq(): ReadonlyMap<string, number> {
    return this.#chain?.firstSeq ?? new Map();
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#close());
  }

  async #append(draft: JournalDraft): Promise<Result<Appended, HostError>> {
    const chain = this.#chain;
    if (!chain) return refuse('host/unavailable');
    const broken = chain.problems.find((p) => p.code !== 'journal/torn-tail');
    if (broken) return refuse('host/journal-broken', { segment: broken.segment, line: broken.line });
    if (draft.seq !== chain.lastSeq + 1) return refuse('host/seq-mismatch', { expected: chain.lastSeq + 1, got: draft.seq });
    const space = await checkSpace(this.folder);
    if (!space.ok) return space;
    const wall = this.#clock.wall();
    const at = wallText(wall);
    const entry: JournalEntry = { ...draft, v: 1, prev: chain.lastHash, at, mono: this.#clock.mono(), session: this.#session };
    const text = JSON.stringify(entry);
    const segment = this.#segmentFor(at, chain);
    await this.#write(segment, text);
    const hash = lineHash(text);
    const firstSeq = chain.firstSeq.has(segment) ? chain.firstSeq : new Map([...chain.firstSeq, [segment, draft.seq]]);
    const clockBehindMs = Math.max(0, chain.lastWall - wall);
    this.#chain = {
      ...chain,
      lastSeq: draft.seq,
      lastHash: hash,
      lastWall: Math.max(chain.lastWall, wall),
      lastSegment: segment,
      firstSeq,
    };
    return ok({ seq: draft.seq, hash, at, clockBehindMs });
  }

  /** The month's segment; a clock set back must not reopen an older one. */
  #segmentFor(at: string, chain: Chain): string {
    const month = `${at.slice(0, 7)}.ndjson`;
    return chain.lastSegment > month ? chain.lastSegment : month;
  }

  /** Appends and syncs; a line that did not get onto the disk whole is cut off again. */
  async #write(segment: string, text: string): Promise<void> {
    const file = await this.#handle(segment);
    const bytes = Buffer.from(`${text}\n`);
    try {
      await file.handle.appendFile(bytes);
      await file.handle.datasync();
      file.size += bytes.length;
    } catch (thrown) {
      await file.handle.truncate(file.size).catch(() => undefined);
      throw thrown;
    }
  }

  async #handle(segment: string) {
    if (this.#file?.segment === segment) return this.#file;
    await this.#close();
    const handle = await open(path.join(this.folder, segment), 'a');
    const { size } = await handle.stat();
    if (size === 0) await syncFolder(this.folder);
    this.#file = { segment, handle, size };
    return this.#file;
  }

  async #cutTorn(torn: { segment: string; offset: number; text: string }): Promise<void> {
    await writeFile(path.join(this.folder, `torn-${stampText(this.#clock.wall())}.txt`), torn.text);
    await truncate(path.join(this.folder, torn.segment), torn.offset);
  }

  async #start(): Promise<ChainStart> {
    const text = await readFile(path.join(this.folder, 'start.json'), 'utf8').catch(() => '');
    if (text === '') return emptyStart;
    const { seq, hash } = JSON.parse(text) as ChainStart;
    return { seq, hash };
  }

  #state(chain: Chain): JournalState {
    const clockBehindMs = Math.max(0, chain.lastWall - this.#clock.wall());
    return { lastSeq: chain.lastSeq, lastHash: chain.lastHash, problems: chain.problems, clockBehindMs };
  }

  async #close(): Promise<void> {
    await this.#file?.handle.close();
    this.#file = null;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#tail.then(work, work);
    this.#tail = turn.catch(() => undefined);
    return turn;
  }
}
