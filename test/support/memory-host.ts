import { inspectAttachment } from '#src/shared/domain/attachment/inspect.ts';
import { err, ok } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { JournalState } from '#src/shared/host/journal.ts';
import {
  type HostInput,
  type HostMethod,
  type HostOutput,
  type HostPort,
  type HostResult,
  hostContract,
} from '#src/shared/host/port.ts';
import type { SnapshotHead, SnapshotManifest } from '#src/shared/host/snapshot.ts';

type Answers = { readonly [M in HostMethod]?: (input: HostInput<M>) => HostResult<M> | Promise<HostResult<M>> };
type Line = HostOutput<'journal.read'>['entries'][number];
interface Draft {
  readonly head: SnapshotHead;
  readonly chunks: { readonly table: string; readonly ndjson: string }[];
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

/** Rows in a chunk: one JSON record a line. */
const rowsOf = (ndjson: string): number => ndjson.split('\n').filter((line) => line !== '').length;

/** A host in memory for tests of commands: journal and snapshots work, and any method can be told to refuse. */
export class MemoryHost implements HostPort {
  readonly lines: Line[] = [];
  readonly snapshots: SnapshotManifest[] = [];
  readonly adopted: string[] = [];
  readonly mirrored: string[] = [];
  readonly now: string;
  /** Bytes as base64 by their hash. */
  readonly attachments = new Map<string, string>();
  readonly drafts = new Map<string, Draft>();
  readonly refusals = new Map<HostMethod, HostError>();

  constructor(now: string) {
    this.now = now;
  }

  /** Every later call of the method is refused; without an error it works again. */
  refuse(method: HostMethod, error?: HostError): void {
    if (error) this.refusals.set(method, error);
    else this.refusals.delete(method);
  }

  async call<M extends HostMethod>(method: M, input: HostInput<M>): Promise<HostResult<M>> {
    if (typeof method !== 'string' || !Object.hasOwn(hostContract, method)) return err({ code: 'host/unknown-method' });
    const refusal = this.refusals.get(method);
    if (refusal) return err(refusal);
    const answer = this.answers[method] as ((input: HostInput<M>) => HostResult<M> | Promise<HostResult<M>>) | undefined;
    const checked = hostContract[method].in.safeParse(input);
    if (!checked.success) return err({ code: 'host/bad-input', detail: { method } });
    return answer ? answer(input) : err({ code: 'host/unavailable', detail: { method } });
  }

  private readonly answers: Answers = {
    'journal.open': () => ok(this.state()),
    'journal.append': (draft) => {
      if (draft.seq !== this.lines.length + 1) return err({ code: 'host/seq-mismatch' });
      const entry = {
        ...draft,
        v: 1 as const,
        prev: this.state().lastHash,
        at: this.now,
        mono: this.lines.length,
        session: 'test',
      };
      const hash = draft.seq.toString(16).padStart(64, '0');
      this.lines.push({ entry, hash });
      return ok({ seq: draft.seq, hash, at: this.now, clockBehindMs: 0 });
    },
    'journal.read': ({ afterSeq, limit }) =>
      ok({ entries: this.lines.slice(afterSeq, afterSeq + limit), done: afterSeq + limit >= this.lines.length }),
    'snapshot.begin': (head) => {
      const id = `snapshot-${this.drafts.size + 1}`;
      this.drafts.set(id, { head, chunks: [] });
      return ok({ id });
    },
    'snapshot.chunk': ({ id, table, ndjson }) => {
      const draft = this.drafts.get(id);
      draft?.chunks.push({ table, ndjson });
      return draft ? ok({}) : err({ code: 'host/not-found', detail: { path: id } });
    },
    'snapshot.finish': ({ id }) => this.finish(id),
    'snapshot.list': () => ok({ snapshots: [...this.snapshots].reverse(), damaged: 0 }),
    'snapshot.read': ({ id, chunk }) => {
      const found = this.drafts.get(id)?.chunks[chunk];
      return found ? ok(found) : err({ code: 'host/not-found', detail: { path: id } });
    },
    'attachment.put': async ({ base64, name }) => {
      const inspected = inspectAttachment(bytesOf(base64), name);
      if (!inspected.ok) return err({ code: 'host/attachment-refused', detail: { name } });
      const { bytes } = inspected.value;
      const hash = await crypto.subtle.digest('SHA-256', bytes.slice());
      const sha256 = [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, '0')).join('');
      this.attachments.set(sha256, btoa([...bytes].map((b) => String.fromCharCode(b)).join('')));
      return ok({ sha256, size: bytes.length });
    },
    'attachment.get': ({ sha256 }) => {
      const base64 = this.attachments.get(sha256);
      return base64 === undefined ? err({ code: 'host/not-found', detail: { path: sha256 } }) : ok({ base64 });
    },
    'folder.check': () => ok({ freeBytes: 5e10 }),
    'folder.list': () => ok({ folders: [] }),
    'backup.mirror': ({ folder }) => {
      this.mirrored.push(folder);
      return ok({ files: 3, bytes: 4096, at: this.now });
    },
    'backup.adopt': ({ folder }) => {
      this.adopted.push(folder);
      return ok(this.state());
    },
  };

  private finish(id: string): HostResult<'snapshot.finish'> {
    const draft = this.drafts.get(id);
    if (!draft) return err({ code: 'host/not-found', detail: { path: id } });
    const rows: Record<string, number> = {};
    for (const c of draft.chunks) rows[c.table] = (rows[c.table] ?? 0) + rowsOf(c.ndjson);
    const chunks = draft.chunks.map((c, i) => ({
      file: `${i}.ndjson`,
      table: c.table,
      rows: rowsOf(c.ndjson),
      size: c.ndjson.length,
      sha256: '0'.repeat(64),
    }));
    const manifest: SnapshotManifest = { ...draft.head, v: 1, id, at: this.now, rows, chunks };
    this.snapshots.push(manifest);
    return ok(manifest);
  }

  private state(): JournalState {
    return {
      lastSeq: this.lines.length,
      lastHash: this.lines.at(-1)?.hash ?? '0'.repeat(64),
      problems: [],
      clockBehindMs: 0,
    };
  }
}
