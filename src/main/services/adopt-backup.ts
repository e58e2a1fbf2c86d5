import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { JournalState } from '#src/shared/host/journal.ts';
import { copyAttachments } from './attachments.ts';
import { exchange, resolveBackup } from './backup.ts';
import type { HostClock } from './clock.ts';
import { guarded, refuse } from './host-result.ts';
import type { Journal } from './journal/journal.ts';
import { listSegments } from './journal/segments.ts';
import { writeStart } from './journal/start-file.ts';
import { verifyChain } from './journal/verify.ts';
import { makeFolder } from './make-folder.ts';
import type { Snapshots } from './snapshots.ts';

/**
 * Takes journal and snapshots from a backup; what was here is moved to `set-aside-<time>/`.
 * The backup is copied and checked first: one that is empty, damaged or pulled out half-way leaves everything as it was.
 */
export function adoptBackup(
  journal: Journal,
  snapshots: Snapshots,
  clock: HostClock,
  folder: string,
): Promise<Result<JournalState, HostError>> {
  return guarded(folder, async () => {
    const root = await resolveBackup(folder);
    const data = path.dirname(journal.folder);
    const copy = path.join(data, 'adopting');
    try {
      await rm(copy, { recursive: true, force: true });
      const copied = await copyBackup(root, copy, snapshots);
      // Content under its hash: what is here already stays, nothing is replaced.
      const photos = copied.ok ? await copyAttachments(root, data) : copied;
      if (!photos.ok) return photos;
      return copied.ok ? await journal.replace(() => guarded(data, async () => ok(await exchange(data, copy, clock)))) : copied;
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });
}

/** Copies a backup beside the data and checks the copy. */
async function copyBackup(root: string, copy: string, snapshots: Snapshots): Promise<Result<unknown, HostError>> {
  const present: string[] = await readdir(root);
  for (const name of ['journal', 'snapshots']) {
    await makeFolder(path.join(copy, name));
    if (present.includes(name)) await cp(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  const listed = await snapshots.list(copy);
  if (!listed.ok) return listed;
  const { damaged, snapshots: whole } = listed.value;
  const journal = path.join(copy, 'journal');
  const segments = await listSegments(journal);
  if (whole.length === 0 && damaged > 0) return refuse('host/snapshot-damaged', { id: root });
  if (whole.length === 0 && segments.length === 0) return refuse('host/not-found', { path: root });
  const chain = await verifyChain(journal);
  if (chain.problems.some((p) => p.code !== 'journal/torn-tail')) return refuse('host/snapshot-damaged', { id: root });
  // Snapshots alone: the journal goes on after the newest.
  const newest = chain.lastSeq === 0 ? whole[0] : undefined;
  return newest ? writeStart(journal, { seq: newest.seq, hash: newest.hash }) : ok(null);
}
