import { create } from 'zustand';
import type { Problem } from '#src/shared/domain/core/result.ts';

/** Text of a field that is not saved yet. It outlives the screen: going elsewhere loses nothing half-typed. */
export interface Draft {
  readonly text: string;
  readonly problem: Problem | null;
  /** `saved` = on disk; the text stays until the next read of the store shows it. */
  readonly state: 'typing' | 'saving' | 'saved';
}
interface SettingsDrafts {
  /** By `table/record/field`. */
  readonly drafts: Readonly<Record<string, Draft>>;
}
export const useSettingsDrafts = create<SettingsDrafts>(() => ({ drafts: {} }));

export const setDraft = (key: string, draft: Draft): void =>
  useSettingsDrafts.setState((s) => ({ drafts: { ...s.drafts, [key]: draft } }));
export const typeDraft = (key: string, text: string): void => setDraft(key, { text, problem: null, state: 'typing' });
export const dropDraft = (key: string): void =>
  useSettingsDrafts.setState((s) => ({ drafts: Object.fromEntries(Object.entries(s.drafts).filter(([k]) => k !== key)) }));
/** The draft of one field as it is now, outside of rendering. */
export const draftOf = (key: string): Draft | undefined => useSettingsDrafts.getState().drafts[key];
