// What the journal keeps: the write-ahead log, the audit trail and the incremental backup in one.
import { z } from 'zod';
import type { Json } from '#src/shared/domain/core/change.ts';

// What travels is JSON by construction (a pipe or a file); walking 90,000 records leaf by leaf would only cost seconds at start.
const json = z.custom<Json>((value) => value !== undefined);
export const recordChange = z.strictObject({
  table: z.string().min(1).max(40),
  id: z.string().min(1).max(200),
  before: json,
  after: json,
});

/** What a command asks to be made durable. */
export const journalDraft = z.strictObject({
  /** Must be the journal's last sequence + 1, else `host/seq-mismatch`. */
  seq: z.int().positive(),
  command: z.string().min(1).max(80),
  /** Schema version of the records in `changes`: older ones are migrated when they are replayed. */
  schema: z.int().positive(),
  user: z.string().max(80),
  /** Reason given by the person; '' where none was asked. */
  why: z.string().max(2000),
  /** For an undo: the sequence that it takes back. */
  undoOf: z.int().positive().optional(),
  changes: z.array(recordChange).min(1),
});
export type JournalDraft = z.infer<typeof journalDraft>;

/** A line of the journal. `prev` is the SHA-256 (hex) of the line before, 64 zeros for the first. */
export const journalEntry = journalDraft.extend({
  v: z.literal(1),
  prev: z.string().regex(/^[0-9a-f]{64}$/),
  /** Wall clock, `YYYY-MM-DDTHH:mm:ss.SSS+08:00`. */
  at: z.string(),
  /** Milliseconds since the host process started: order within a session, whatever the wall clock does. */
  mono: z.number().nonnegative(),
  session: z.string(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

/** What the walk over the chain needs of a line; the hash stands for the rest. */
export const journalLink = z.object({ seq: z.int().positive(), prev: z.string(), at: z.string() });

/** Something wrong with the journal, in words of `errors` (code) with where it is. */
export const journalProblem = z.strictObject({
  code: z.enum(['journal/torn-tail', 'journal/broken-chain', 'journal/bad-line', 'journal/missing-segment']),
  segment: z.string(),
  line: z.int().nonnegative(),
  seq: z.int().nonnegative(),
});

export const journalState = z.strictObject({
  lastSeq: z.int().nonnegative(),
  /** SHA-256 of the last good line, 64 zeros for an empty journal. */
  lastHash: z.string(),
  problems: z.array(journalProblem),
  /** Milliseconds by which the wall clock is behind the last entry, 0 when it is not. */
  clockBehindMs: z.number().nonnegative(),
});
export type JournalState = z.infer<typeof journalState>;
