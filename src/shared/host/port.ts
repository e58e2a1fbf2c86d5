// The one door between the renderer and the machine. JSON only; bytes travel as base64.
import { z } from 'zod';
import type { Result } from '#src/shared/domain/core/result.ts';
import { packageDraft } from '#src/shared/package/draft-schema.ts';
import { isBase64 } from './base64.ts';
import type { HostError } from './errors.ts';
import { journalDraft, journalEntry, journalState } from './journal.ts';
import { snapshotChunk, snapshotHead, snapshotManifest } from './snapshot.ts';

const nothing = z.strictObject({});
const base64 = z.base64();
/** 30 MB as base64, one refused byte more so that the refusal can say why; read without the backtracking that a pattern this long costs. */
const longBase64 = z.string().max(41_943_048).refine(isBase64);
const contentHash = z.string().regex(/^[0-9a-f]{64}$/);
const path = z.string().min(1).max(1000);
const fileName = z.string().min(1).max(180);
export const writtenFile = z.strictObject({ path: z.string(), size: z.int().nonnegative(), sha256: z.string() });

/** Method name → schema of what goes in and what comes out. */
export const hostContract = {
  'app.info': {
    in: nothing,
    out: z.strictObject({
      shell: z.enum(['electron', 'chromium', 'fake']),
      version: z.string(),
      dataDir: z.string(),
      /** Where exports go unless the person picks another folder. */
      exportDir: z.string(),
      /** A demonstration clock (`--now`), '' when the real one is used: `YYYY-MM-DDTHH:mm:ss+08:00`. */
      fixedNow: z.string(),
      headless: z.boolean(),
      session: z.string(),
    }),
  },
  /** Closes the window; whatever is being written is finished first. */
  'app.quit': { in: nothing, out: nothing },
  'log.write': {
    in: z.strictObject({ level: z.enum(['info', 'warn', 'error']), message: z.string().max(20_000) }),
    out: nothing,
  },

  /** Opens (or makes) the journal, verifies its chain, cuts a torn tail off to the side. */
  'journal.open': { in: nothing, out: journalState },
  /** Durable (fsync) before it answers. */
  'journal.append': {
    in: journalDraft,
    out: z.strictObject({ seq: z.int().positive(), hash: z.string(), at: z.string(), clockBehindMs: z.number().nonnegative() }),
  },
  /** Entries after a sequence, in order, at most `limit`. `hash` is the line's own SHA-256. */
  'journal.read': {
    in: z.strictObject({ afterSeq: z.int().nonnegative(), limit: z.int().min(1).max(2000) }),
    out: z.strictObject({ entries: z.array(z.strictObject({ entry: journalEntry, hash: z.string() })), done: z.boolean() }),
  },
  /** Gives the journal a new start after a damaged one was set aside (recovery screen only). */
  'journal.restart': { in: z.strictObject({ fromSeq: z.int().nonnegative(), fromHash: z.string() }), out: journalState },

  'snapshot.begin': { in: snapshotHead, out: z.strictObject({ id: z.string() }) },
  'snapshot.chunk': { in: snapshotChunk, out: nothing },
  /** Writes the manifest, reads every byte back, compares hashes, then makes it visible by a rename. */
  'snapshot.finish': { in: z.strictObject({ id: z.string() }), out: snapshotManifest },
  /** Newest first; damaged ones are left out and counted. `folder: ''` = the data folder. */
  'snapshot.list': {
    in: z.strictObject({ folder: z.string().max(1000) }),
    out: z.strictObject({ snapshots: z.array(snapshotManifest), damaged: z.int().nonnegative() }),
  },
  'snapshot.read': {
    in: z.strictObject({ folder: z.string().max(1000), id: z.string(), chunk: z.int().nonnegative() }),
    out: z.strictObject({ table: z.string(), ndjson: z.string() }),
  },
  /** Copies the newest snapshot and all journal segments to a second folder and compares them there. */
  'backup.mirror': {
    in: z.strictObject({ folder: path }),
    out: z.strictObject({ files: z.int(), bytes: z.int(), at: z.string() }),
  },
  /** Replaces the journal and snapshots by those of a backup folder; the present ones are set aside, not deleted. */
  'backup.adopt': { in: z.strictObject({ folder: path }), out: journalState },

  /** Folders worth offering: exports, documents, removable drives. */
  'folder.list': {
    in: nothing,
    out: z.strictObject({
      folders: z.array(
        z.strictObject({
          path: z.string(),
          kind: z.enum(['exports', 'documents', 'removable']),
          label: z.string(),
          freeBytes: z.number(),
        }),
      ),
    }),
  },
  'folder.check': { in: z.strictObject({ path }), out: z.strictObject({ freeBytes: z.number() }) },
  /** System folder picker where the shell has one, else `host/unavailable`. `path: ''` = the person cancelled. */
  'folder.pick': { in: nothing, out: z.strictObject({ path: z.string() }) },
  /** Temp → fsync → rename → re-read and compare. `folder: ''` = the export folder. A taken name gets " (2)". */
  'file.save': { in: z.strictObject({ folder: z.string().max(1000), name: fileName, base64 }), out: writtenFile },
  /** Shows a file that this app wrote in the system's file manager. */
  'file.reveal': { in: z.strictObject({ path }), out: nothing },

  /**
   * Keeps a photo or PDF under the SHA-256 of its bytes (JPEG without its EXIF part), atomically, once however often it is put.
   * Anything else, and what is larger than 30 MB or torn, is refused by its bytes, not its name.
   */
  'attachment.put': {
    in: z.strictObject({ base64: longBase64, name: fileName }),
    out: z.strictObject({ sha256: contentHash, size: z.int().positive() }),
  },
  /** The bytes again, checked against their hash. */
  'attachment.get': { in: z.strictObject({ sha256: contentHash }), out: z.strictObject({ base64: longBase64 }) },

  /** Prints a self-contained HTML document (no scripts, no remote content) to PDF bytes. */
  'pdf.make': {
    in: z.strictObject({ html: z.string().max(30_000_000) }),
    out: z.strictObject({ base64, pages: z.int().positive() }),
  },

  /** A package is staged beside the data, then written to its place as one zip or one folder. */
  'package.begin': {
    in: z.strictObject({ name: fileName, form: z.enum(['zip', 'folder']) }),
    out: z.strictObject({ id: z.string() }),
  },
  'package.add': { in: z.strictObject({ id: z.string(), path: z.string().min(1).max(200), base64 }), out: writtenFile },
  /** The hall's public key, made on first use. */
  'keys.public': { in: nothing, out: z.strictObject({ keyId: z.string(), pem: z.string() }) },
  /** The 32 bytes behind the hall's key, for the recovery sheet alone: printed, never written down by the window. */
  'keys.secret': { in: nothing, out: z.strictObject({ keyId: z.string(), seed: contentHash }) },
  /** Puts a recovery sheet's key in place; the one before stays aside. `replaced` = its number, '' = none or the same. */
  'keys.restore': { in: z.strictObject({ seed: contentHash }), out: z.strictObject({ keyId: z.string(), replaced: z.string() }) },
  /**
   * Adds sums, manifest and signature (docs/package-format.md), writes to `folder` ('' = exports), reads back and compares every byte.
   * With a passphrase or recipients the file is locked with age.
   */
  'package.finish': {
    in: z.strictObject({
      id: z.string(),
      folder: z.string().max(1000),
      manifest: packageDraft,
      lock: z.strictObject({ passphrase: z.string().max(200), recipients: z.array(z.string().max(3000)).max(20) }),
    }),
    out: z.strictObject({
      path: z.string(),
      sha256: z.string(),
      files: z.array(writtenFile),
      manifestSha256: contentHash,
      keyId: z.string(),
    }),
  },
  'package.cancel': { in: z.strictObject({ id: z.string() }), out: nothing },
} as const;

export type HostMethod = keyof typeof hostContract;
export type HostInput<M extends HostMethod> = z.infer<(typeof hostContract)[M]['in']>;
export type HostOutput<M extends HostMethod> = z.infer<(typeof hostContract)[M]['out']>;
export type HostResult<M extends HostMethod> = Result<HostOutput<M>, HostError>;

/** What the renderer calls. Never rejects: every refusal is a value. */
export interface HostPort {
  call<M extends HostMethod>(method: M, input: HostInput<M>): Promise<HostResult<M>>;
}
/** What a shell implements: one function per method, working on checked input. */
export type HostServices = { readonly [M in HostMethod]: (input: HostInput<M>) => Promise<HostResult<M>> };

/** Both shells answer this origin from disk. Frozen: changing it would orphan every hall's data. */
export const HALL_ORIGIN = 'https://hallkeeper.invalid';
