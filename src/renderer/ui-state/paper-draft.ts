import { create } from 'zustand';

/** What was typed of a 临时签到表 and is not saved yet; null = as the book has it. */
export interface PaperDraft {
  /** By person: 到, 离, 到, 离. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** People who were added by hand under the printed ones. */
  readonly extra: readonly string[];
  readonly code: string | null;
  readonly proofs: readonly string[] | null;
  readonly reason: string;
  /** The second 到 and 离 are shown. */
  readonly twice: boolean;
}
const emptyDraft: PaperDraft = { texts: {}, extra: [], code: null, proofs: null, reason: '', twice: false };

/** Half-typed sheets by `${day} ${hallId}`: somebody at the counter interrupts, and the sheet is still there. */
const usePaperDrafts = create<Readonly<Record<string, PaperDraft>>>(() => ({}));

export const usePaperDraft = (key: string): PaperDraft => usePaperDrafts((s) => s[key] ?? emptyDraft);
export const editPaperDraft = (key: string, edit: (draft: PaperDraft) => Partial<PaperDraft>): void =>
  usePaperDrafts.setState((s) => {
    const draft = s[key] ?? emptyDraft;
    return { [key]: { ...draft, ...edit(draft) } };
  });
/** The sheet is in the book. */
export const dropPaperDraft = (key: string): void => usePaperDrafts.setState({ [key]: emptyDraft });
