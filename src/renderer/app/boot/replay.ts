import { applyEntries } from '#src/renderer/store/apply-entry.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { clearStore, countsAgree, loadChunk, markLoaded } from '#src/renderer/store/rebuild.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { HostPort } from '#src/shared/host/port.ts';
import type { SnapshotManifest } from '#src/shared/host/snapshot.ts';

/** Entries asked for at a time. */
const BATCH = 500;

/** Applies every journal line after `afterSeq`. Gives back how many there were. */
export async function replayTail(
  host: HostPort,
  db: HallDb,
  afterSeq: number,
  onProgress: (done: number) => void,
): Promise<Result<number, Problem>> {
  let done = 0;
  for (;;) {
    const answer = await host.call('journal.read', { afterSeq: afterSeq + done, limit: BATCH });
    if (!answer.ok) return answer;
    const { entries, done: last } = answer.value;
    if (entries.length > 0)
      await applyEntries(
        db,
        entries.map(({ entry, hash }) => ({ ...entry, hash })),
      );
    done += entries.length;
    onProgress(done);
    if (last) return ok(done);
  }
}

/** Empties the store and builds it again: newest snapshot that fits the journal, then the lines after it. */
export async function rebuildStore(
  host: HostPort,
  db: HallDb,
  onProgress: (done: number) => void,
): Promise<Result<number, Problem>> {
  const listed = await host.call('snapshot.list', { folder: '' });
  const snapshots = listed.ok ? listed.value.snapshots : [];
  for (const snapshot of snapshots) {
    if (!(await fitsJournal(host, snapshot))) continue;
    await clearStore(db);
    if (!(await loadSnapshot(host, db, snapshot))) continue;
    const tail = await replayTail(host, db, snapshot.seq, (n) => onProgress(snapshot.seq + n));
    return tail.ok ? ok(snapshot.seq + tail.value) : tail;
  }
  await clearStore(db);
  const first = await host.call('journal.read', { afterSeq: 0, limit: 1 });
  if (first.ok && (first.value.entries[0]?.entry.seq ?? 1) !== 1)
    return err({ code: 'host/not-found', detail: { path: 'snapshots' } });
  return replayTail(host, db, 0, onProgress);
}

async function fitsJournal(host: HostPort, snapshot: SnapshotManifest): Promise<boolean> {
  if (snapshot.seq === 0) return false;
  const answer = await host.call('journal.read', { afterSeq: snapshot.seq - 1, limit: 1 });
  const line = answer.ok ? answer.value.entries[0] : undefined;
  // A journal that was restarted begins after the snapshot: its first line's `prev` is then the snapshot's hash.
  if (line?.entry.seq === snapshot.seq) return line.hash === snapshot.hash;
  return line === undefined || line.entry.prev === snapshot.hash;
}

async function loadSnapshot(host: HostPort, db: HallDb, snapshot: SnapshotManifest): Promise<boolean> {
  for (let chunk = 0; chunk < snapshot.chunks.length; chunk++) {
    const answer = await host.call('snapshot.read', { folder: '', id: snapshot.id, chunk });
    if (!answer.ok || !(await loadChunk(db, answer.value.table, answer.value.ndjson, snapshot.schema))) return false;
  }
  return countsAgree(db, await markLoaded(db, snapshot.seq, snapshot.hash));
}
