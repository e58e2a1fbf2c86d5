import { cp, mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { JournalState } from '#src/shared/host/journal.ts';
import { type HostClock, stampText, wallText } from './clock.ts';
import { guarded, refuse } from './host-result.ts';
import type { Journal } from './journal/journal.ts';
import { listSegments } from './journal/segments.ts';
import { sha256, writeSafely } from './safe-file.ts';
import type { Snapshots } from './snapshots.ts';

/** Name of the backup inside the folder that the person chose, unless it is one already. */
const INSIDE = '厅务簿备份';

async function backupRoot(folder: string): Promise<string> {
  const names = await readdir(folder);
  return names.includes('journal') ? folder : path.join(folder, INSIDE);
}

/** Copies what is not there yet (newest snapshot, all segments) and compares every file on the target. */
export function mirrorBackup(
  journal: Journal,
  snapshots: Snapshots,
  clock: HostClock,
  folder: string,
): Promise<Result<{ files: number; bytes: number; at: string }, HostError>> {
  return guarded(folder, async () => {
    await stat(folder);
    const root = path.join(folder, INSIDE);
    const listed = await snapshots.list();
    if (!listed.ok) return listed;
    const newest = listed.value.snapshots[0];
    const wanted = [
      ...[...(await listSegments(journal.folder)), 'start.json'].map((name) => path.join('journal', name)),
      ...(newest
        ? [...newest.chunks.map((c) => c.file), 'manifest.json'].map((file) => path.join('snapshots', newest.id, file))
        : []),
    ];
    let files = 0;
    let bytes = 0;
    for (const name of wanted) {
      const data = await readFile(path.join(journal.folder, '..', name)).catch(() => null);
      if (!data) continue;
      const target = path.join(root, name);
      const there = await readFile(target).catch(() => null);
      if (!there || sha256(there) !== sha256(data)) {
        const written = await writeSafely(target, data);
        if (!written.ok) return written;
      }
      files++;
      bytes += data.length;
    }
    return ok({ files, bytes, at: wallText(clock.wall()) });
  });
}

/** Takes journal and snapshots from a backup; what was here is moved to `set-aside-<time>/`. Damaged backups are refused before anything moves. */
export function adoptBackup(
  journal: Journal,
  snapshots: Snapshots,
  clock: HostClock,
  folder: string,
): Promise<Result<JournalState, HostError>> {
  return guarded(folder, async () => {
    const root = await backupRoot(folder);
    const found = await snapshots.list(root);
    const segments = await listSegments(path.join(root, 'journal'));
    if (!found.ok || (found.value.snapshots.length === 0 && segments.length === 0))
      return refuse('host/not-found', { path: root });
    if (found.value.snapshots.length === 0 && found.value.damaged > 0) return refuse('host/snapshot-damaged', { id: root });
    await journal.close();
    const data = path.dirname(journal.folder);
    const aside = path.join(data, `set-aside-${stampText(clock.wall())}`);
    await mkdir(aside, { recursive: true });
    for (const name of ['journal', 'snapshots'])
      await rename(path.join(data, name), path.join(aside, name)).catch(() => undefined);
    for (const name of ['journal', 'snapshots'])
      await cp(path.join(root, name), path.join(data, name), { recursive: true }).catch(() =>
        mkdir(path.join(data, name), { recursive: true }),
      );
    return journal.open();
  });
}

/** Where a person's choice of folder really holds the backup: the folder itself or the one this app made in it. */
export const resolveBackup = (folder: string): Promise<string> => backupRoot(folder).catch(() => folder);
