import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { clearStore } from '#src/renderer/store/rebuild.ts';
import { readChunks } from '#src/renderer/store/snapshot-codec.ts';
import { SCHEMA_VERSION } from '#src/renderer/store/tables.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { HostPort } from '#src/shared/host/port.ts';

/**
 * Goes on with the store when the journal is damaged or short: the store is written down as a snapshot first,
 * then the journal starts anew after it. The old journal is set aside by the host.
 */
export async function keepStore(host: HostPort, db: HallDb): Promise<Result<null, Problem>> {
  const mark = await db.meta.get('applied');
  if (!mark || mark.seq === 0) return err({ code: 'host/not-found', detail: { path: 'hallkeeper' } });
  const begun = await host.call('snapshot.begin', {
    reason: 'before-restore',
    seq: mark.seq,
    hash: mark.hash,
    schema: SCHEMA_VERSION,
  });
  if (!begun.ok) return begun;
  for (const chunk of await readChunks(db)) {
    const written = await host.call('snapshot.chunk', { id: begun.value.id, ...chunk });
    if (!written.ok) return written;
  }
  const finished = await host.call('snapshot.finish', { id: begun.value.id });
  if (!finished.ok) return finished;
  const restarted = await host.call('journal.restart', { fromSeq: mark.seq, fromHash: mark.hash });
  return restarted.ok ? ok(null) : restarted;
}

/** Takes journal and snapshots from a backup folder; the store is emptied so that the next opening rebuilds it. */
export async function adoptBackup(host: HostPort, db: HallDb, folder: string): Promise<Result<null, Problem>> {
  const adopted = await host.call('backup.adopt', { folder });
  if (!adopted.ok) return adopted;
  await clearStore(db);
  return ok(null);
}
