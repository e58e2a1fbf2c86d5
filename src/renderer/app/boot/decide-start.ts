import type { AppliedMark } from '#src/renderer/store/hall-db.ts';
import type { JournalState } from '#src/shared/host/journal.ts';

/** How the store stands to the journal when the book is opened. */
export type StartDecision =
  | { readonly kind: 'ready' }
  | { readonly kind: 'replay'; readonly missing: number }
  | { readonly kind: 'rebuild' }
  | { readonly kind: 'recover'; readonly why: 'broken-chain'; readonly segment: string; readonly line: number }
  | { readonly kind: 'recover'; readonly why: 'journal-short'; readonly missing: number };

export interface StartFacts {
  readonly journal: JournalState;
  /** null = the store is empty or cannot be read. */
  readonly mark: AppliedMark | null;
  /** Hash of the journal line that the mark names, null when the journal has no such line. */
  readonly hashAtMark: string | null;
  readonly countsAgree: boolean;
}

/** The journal is the truth: the store is completed or rebuilt from it, unless the journal itself is damaged or short. */
export function decideStart({ journal, mark, hashAtMark, countsAgree }: StartFacts): StartDecision {
  const broken = journal.problems.find((p) => p.code !== 'journal/torn-tail');
  if (broken) return { kind: 'recover', why: 'broken-chain', segment: broken.segment, line: broken.line };
  const seq = mark?.seq ?? 0;
  if (mark && seq > journal.lastSeq) return { kind: 'recover', why: 'journal-short', missing: seq - journal.lastSeq };
  if (journal.lastSeq === 0) return { kind: 'ready' };
  if (!mark || seq === 0) return { kind: 'rebuild' };
  if (hashAtMark !== mark.hash || !countsAgree) return { kind: 'rebuild' };
  return seq === journal.lastSeq ? { kind: 'ready' } : { kind: 'replay', missing: journal.lastSeq - seq };
}
