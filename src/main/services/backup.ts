import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { copyAttachments } from './attachments.ts';
import { type HostClock, stampText, wallText } from './clock.ts';
import { checkFolder } from './folders.ts';
import { guarded, refuse } from './host-result.ts';
import type { Journal } from './journal/journal.ts';
import { listSegments } from './journal/segments.ts';
import { START_FILE } from './journal/start-file.ts';
import { makeFolder } from './make-folder.ts';
import { freePath, renameWithRetry, sha256, writeSafely } from './safe-file.ts';
import type { Snapshots } from './snapshots.ts';

/** Name of the backup inside the folder that the person chose, unless it is one already. */
const INSIDE = '厅务簿备份';

interface Mirrored {
  readonly files: number;
  readonly bytes: number;
  readonly at: string;
}

/** Where a person's choice of folder really holds the backup: the folder itself or the one this app made in it. */
export async function resolveBackup(folder: string): Promise<string> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.includes('journal') || path.basename(folder) === INSIDE ? folder : path.join(folder, INSIDE);
}

/**
 * Copies what is not there yet (newest snapshot, all segments, attachments) and compares every file on the target.
 * A broken journal is not copied over a good one; a backup of another journal is set aside, not overwritten.
 */
export function mirrorBackup(
  journal: Journal,
  snapshots: Snapshots,
  clock: HostClock,
  folder: string,
): Promise<Result<Mirrored, HostError>> {
  return guarded(folder, async () => {
    const writable = await checkFolder(folder);
    if (!writable.ok) return writable;
    const { broken } = journal;
    if (broken) return refuse('host/journal-broken', { segment: broken.segment, line: broken.line });
    const root = await resolveBackup(folder);
    const listed = await snapshots.list();
    if (!listed.ok) return listed;
    const newest = listed.value.snapshots[0];
    const lines = await journalFiles(journal.folder);
    if (!(await continues(path.join(root, 'journal'), lines))) await setAside(root, 'journal', clock);
    const wanted = [...[...lines].map(([name, data]) => ({ name: path.join('journal', name), data }))];
    for (const file of newest ? ['manifest.json', ...newest.chunks.map((c) => c.file)] : []) {
      const name = path.join('snapshots', newest?.id ?? '', file);
      wanted.push({ name, data: await readFile(path.join(journal.folder, '..', name)) });
    }
    let bytes = 0;
    for (const { name, data } of wanted) {
      const written = await writeIfOther(path.join(root, name), data);
      if (!written.ok) return written;
      bytes += data.length;
    }
    const photos = await copyAttachments(path.dirname(journal.folder), root);
    if (!photos.ok) return photos;
    return ok({ files: wanted.length + photos.value.files, bytes: bytes + photos.value.bytes, at: wallText(clock.wall()) });
  });
}

/** Segments up to their last whole line (another may be under way) and where the journal begins. */
async function journalFiles(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const name of await listSegments(folder)) {
    const data = await readFile(path.join(folder, name));
    files.set(name, data.subarray(0, data.lastIndexOf(10) + 1));
  }
  const start = await readFile(path.join(folder, START_FILE)).catch(() => null);
  return start ? files.set(START_FILE, start) : files;
}

/** True when everything in the backup is the beginning of what is to be written. */
async function continues(there: string, lines: ReadonlyMap<string, Buffer>): Promise<boolean> {
  const old = await journalFiles(there);
  const sameStart =
    old.size === 0 || (old.get(START_FILE)?.equals(lines.get(START_FILE) ?? Buffer.alloc(0)) ?? !lines.has(START_FILE));
  return sameStart && [...old].every(([name, data]) => lines.get(name)?.subarray(0, data.length).equals(data));
}

const setAside = async (root: string, name: string, clock: HostClock): Promise<void> =>
  renameWithRetry(path.join(root, name), await freePath(root, `${name}-${stampText(clock.wall())}`));

async function writeIfOther(target: string, data: Buffer): Promise<Result<unknown, HostError>> {
  const there = await readFile(target).catch(() => null);
  return there && sha256(there) === sha256(data) ? ok(null) : writeSafely(target, data);
}

/** Moves a data folder's journal and snapshots into `set-aside-<time>/` and puts others in their place. */
export async function exchange(dataDir: string, from: string, clock: HostClock): Promise<void> {
  const aside = await freePath(dataDir, `set-aside-${stampText(clock.wall())}`);
  await makeFolder(aside);
  for (const name of ['journal', 'snapshots']) {
    await renameWithRetry(path.join(dataDir, name), path.join(aside, name)).catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== 'ENOENT') throw thrown;
    });
    await renameWithRetry(path.join(from, name), path.join(dataDir, name));
  }
}
