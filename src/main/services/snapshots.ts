import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { type SnapshotHead, type SnapshotManifest, snapshotManifest } from '#src/shared/host/snapshot.ts';
import { type HostClock, stampText, wallText } from './clock.ts';
import { checkSpace } from './free-space.ts';
import { guarded, refuse } from './host-result.ts';
import { makeFolder } from './make-folder.ts';
import { renameWithRetry, sha256, syncFolder } from './safe-file.ts';

/** Newest daily ones kept; older than that one a month stays. */
const KEEP = 30;

type Chunk = SnapshotManifest['chunks'][number];
interface Growing {
  readonly head: SnapshotHead;
  readonly folder: string;
  readonly chunks: Chunk[];
}

/** Whole copies of the store: chunks of NDJSON and a manifest, read back before they count. */
export class Snapshots {
  readonly folder: string;
  readonly #clock: HostClock;
  readonly #growing = new Map<string, Growing>();

  constructor(dataDir: string, clock: HostClock) {
    this.folder = path.join(dataDir, 'snapshots');
    this.#clock = clock;
  }

  begin(head: SnapshotHead): Promise<Result<{ id: string }, HostError>> {
    return guarded(this.folder, async () => {
      await makeFolder(this.folder);
      await this.#clearAbandoned();
      const space = await checkSpace(this.folder);
      if (!space.ok) return space;
      const id = `${stampText(this.#clock.wall())}-${String(head.seq).padStart(7, '0')}-${randomUUID().slice(0, 4)}`;
      const folder = path.join(this.folder, `.part-${id}`);
      await mkdir(folder);
      this.#growing.set(id, { head, folder, chunks: [] });
      return ok({ id });
    });
  }

  chunk(id: string, table: string, ndjson: string): Promise<Result<Record<string, never>, HostError>> {
    return guarded(this.folder, async () => {
      const growing = this.#growing.get(id);
      if (!growing) return refuse('host/not-found', { path: id });
      const file = `${String(growing.chunks.length).padStart(4, '0')}.ndjson`;
      const bytes = Buffer.from(ndjson);
      await writeFile(path.join(growing.folder, file), bytes, { flush: true }).catch(async (thrown) => {
        await this.#giveUp(id, growing);
        throw thrown;
      });
      const rows = ndjson.split('\n').filter((line) => line !== '').length;
      growing.chunks.push({ file, table, rows, size: bytes.length, sha256: sha256(bytes) });
      return ok({});
    });
  }

  finish(id: string): Promise<Result<SnapshotManifest, HostError>> {
    return guarded(this.folder, async () => {
      const growing = this.#growing.get(id);
      if (!growing) return refuse('host/not-found', { path: id });
      const rows: Record<string, number> = {};
      for (const c of growing.chunks) rows[c.table] = (rows[c.table] ?? 0) + c.rows;
      const at = wallText(this.#clock.wall());
      const manifest: SnapshotManifest = { ...growing.head, v: 1, id, at, rows, chunks: growing.chunks };
      try {
        await writeFile(path.join(growing.folder, 'manifest.json'), JSON.stringify(manifest, null, 1), { flush: true });
        await syncFolder(growing.folder);
        if (!(await isWhole(growing.folder))) return refuse('host/read-back-differs', { path: growing.folder });
        await renameWithRetry(growing.folder, path.join(this.folder, id));
      } finally {
        await this.#giveUp(id, growing);
      }
      await syncFolder(this.folder);
      await this.#prune(id);
      return ok(manifest);
    });
  }

  /** Verified snapshots of a folder (this one's by default), newest first. */
  async list(folder = ''): Promise<Result<{ snapshots: SnapshotManifest[]; damaged: number }, HostError>> {
    const where = folder === '' ? this.folder : path.join(folder, 'snapshots');
    return guarded(where, async () => {
      const names = await snapshotNames(where);
      const read = await Promise.all(names.map((name) => isWhole(path.join(where, name))));
      const snapshots = read.filter((m) => m !== null);
      return ok({ snapshots, damaged: read.length - snapshots.length });
    });
  }

  read(folder: string, id: string, chunk: number): Promise<Result<{ table: string; ndjson: string }, HostError>> {
    const where = path.join(folder === '' ? this.folder : path.join(folder, 'snapshots'), path.basename(id));
    return guarded(where, async () => {
      const manifest = await readManifest(where);
      const entry = manifest?.chunks[chunk];
      if (!entry) return refuse('host/not-found', { path: id });
      const bytes = await readFile(path.join(where, path.basename(entry.file)));
      return sha256(bytes) === entry.sha256
        ? ok({ table: entry.table, ndjson: bytes.toString('utf8') })
        : refuse('host/snapshot-damaged', { id });
    });
  }

  /** Removes what is left of one that is not finished; after the rename nothing is left. */
  async #giveUp(id: string, growing: Growing): Promise<void> {
    this.#growing.delete(id);
    await rm(growing.folder, { recursive: true, force: true });
  }

  /** Parts of snapshots that a crash left behind. */
  async #clearAbandoned(): Promise<void> {
    const ours = new Set([...this.#growing.values()].map((g) => path.basename(g.folder)));
    for (const name of await readdir(this.folder))
      if (name.startsWith('.part-') && !ours.has(name)) await rm(path.join(this.folder, name), { recursive: true, force: true });
  }

  /** The one just written always stays, also when the clock was set back behind older ones. */
  async #prune(written: string): Promise<void> {
    const names = (await snapshotNames(this.folder)).filter((name) => name !== written);
    const months = new Set<string>();
    for (const name of names.slice(KEEP - 1)) {
      const month = name.slice(0, 6);
      if (months.has(month)) await rm(path.join(this.folder, name), { recursive: true, force: true });
      months.add(month);
    }
  }
}

/** Names sort by time; newest first. */
const snapshotNames = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => []))
    .filter((name) => /^\d{8}-\d{6}-/.test(name))
    .sort()
    .reverse();

async function readManifest(folder: string): Promise<SnapshotManifest | null> {
  try {
    const parsed = snapshotManifest.safeParse(JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The manifest when every chunk is there with the right bytes; null otherwise. */
async function isWhole(folder: string): Promise<SnapshotManifest | null> {
  const manifest = await readManifest(folder);
  if (!manifest) return null;
  try {
    for (const chunk of manifest.chunks) {
      const bytes = await readFile(path.join(folder, path.basename(chunk.file)));
      if (sha256(bytes) !== chunk.sha256) return null;
    }
    return manifest;
  } catch {
    return null;
  }
}
