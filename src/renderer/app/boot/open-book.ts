import type { AppliedMark, HallDb } from '#src/renderer/store/hall-db.ts';
import { countsAgree } from '#src/renderer/store/rebuild.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { JournalState } from '#src/shared/host/journal.ts';
import type { HostPort } from '#src/shared/host/port.ts';
import { decideStart } from './decide-start.ts';
import { rebuildStore, replayTail } from './replay.ts';

/** A plain sentence that the person must see once after the start. `key` is in the `shell:notice` texts. */
export interface StartNotice {
  readonly key: 'rebuilt' | 'replayed' | 'torn' | 'clockBehind';
  readonly count: number;
}
export type OpenOutcome =
  | { readonly kind: 'open'; readonly notices: readonly StartNotice[] }
  | {
      readonly kind: 'recover';
      readonly why: 'broken-chain' | 'journal-short' | 'host-refused' | 'store-refused';
      readonly detail: { readonly segment?: string; readonly line?: number; readonly count?: number; readonly seq?: number };
      readonly problem?: Problem;
    };
export type OpenProgress = (stage: 'replaying' | 'rebuilding', count: number) => void;

/** Opens journal and store, compares them, and completes or rebuilds the store from the journal. */
export async function openBook(host: HostPort, db: HallDb, onProgress: OpenProgress): Promise<OpenOutcome> {
  const opened = await host.call('journal.open', {});
  if (!opened.ok) return { kind: 'recover', why: 'host-refused', detail: {}, problem: opened.error };
  const journal = opened.value;
  const mark = await readMark(db);
  const decision = decideStart({
    journal,
    mark,
    hashAtMark: mark && mark.seq > 0 ? await hashAt(host, mark, journal) : null,
    countsAgree: mark !== null && (await countsAgree(db, mark)),
  });
  const notices = startNotices(journal);
  switch (decision.kind) {
    case 'ready':
      return { kind: 'open', notices };
    case 'recover':
      return decision.why === 'broken-chain'
        ? { kind: 'recover', why: decision.why, detail: { segment: decision.segment, line: decision.line, seq: mark?.seq ?? 0 } }
        : { kind: 'recover', why: decision.why, detail: { count: decision.missing, seq: mark?.seq ?? 0 } };
    case 'replay': {
      onProgress('replaying', decision.missing);
      const replayed = await replayTail(host, db, mark?.seq ?? 0, () => undefined);
      return finished(replayed, notices, 'replayed');
    }
    case 'rebuild':
      return finished(await rebuildStore(host, db, (n) => onProgress('rebuilding', n)), notices, 'rebuilt');
  }
}

function finished(
  outcome: { readonly ok: true; readonly value: number } | { readonly ok: false; readonly error: Problem },
  notices: readonly StartNotice[],
  key: 'rebuilt' | 'replayed',
): OpenOutcome {
  return outcome.ok
    ? { kind: 'open', notices: [...notices, { key, count: outcome.value }] }
    : { kind: 'recover', why: 'store-refused', detail: {}, problem: outcome.error };
}

/** The mark, or null when the store cannot be opened at all; then it is deleted, to be rebuilt. */
async function readMark(db: HallDb): Promise<AppliedMark | null> {
  try {
    await db.open();
    return (await db.meta.get('applied')) ?? null;
  } catch {
    await db.delete({ disableAutoOpen: false });
    await db.open();
    return null;
  }
}

/** Hash of the journal line at the mark. A restarted journal begins after it: then the next line's `prev` speaks for it. */
async function hashAt(host: HostPort, mark: AppliedMark, journal: JournalState): Promise<string | null> {
  if (mark.seq === journal.lastSeq) return journal.lastHash;
  const answer = await host.call('journal.read', { afterSeq: mark.seq - 1, limit: 1 });
  const line = answer.ok ? answer.value.entries[0] : undefined;
  if (!line) return null;
  return line.entry.seq === mark.seq ? line.hash : line.entry.prev;
}

function startNotices(journal: JournalState): StartNotice[] {
  const notices: StartNotice[] = [];
  if (journal.problems.some((p) => p.code === 'journal/torn-tail')) notices.push({ key: 'torn', count: 1 });
  const minutes = Math.floor(journal.clockBehindMs / 60_000);
  if (minutes >= 1) notices.push({ key: 'clockBehind', count: minutes });
  return notices;
}
