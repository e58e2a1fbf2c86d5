import { z } from 'zod';

/** What a snapshot says of itself before its rows follow. */
export const snapshotHead = z.strictObject({
  reason: z.enum(['daily', 'before-migration', 'before-restore', 'manual']),
  /** Last journal sequence that the rows contain, and that line's hash. */
  seq: z.int().nonnegative(),
  hash: z.string(),
  /** Schema version of the store (`store/schema.ts`). */
  schema: z.int().positive(),
});
export const snapshotChunk = z.strictObject({
  id: z.string(),
  table: z.string().min(1).max(40),
  /** One JSON record a line. */
  ndjson: z.string().max(20_000_000),
});
export const snapshotManifest = snapshotHead.extend({
  v: z.literal(1),
  id: z.string(),
  at: z.string(),
  rows: z.record(z.string(), z.int().nonnegative()),
  chunks: z.array(
    z.strictObject({ file: z.string(), table: z.string(), rows: z.int().nonnegative(), size: z.int(), sha256: z.string() }),
  ),
});
export type SnapshotHead = z.infer<typeof snapshotHead>;
export type SnapshotManifest = z.infer<typeof snapshotManifest>;
