import { create } from 'zustand';

/** Sentences above the page until the person has seen them. `key` is in the `shell:notice` texts. */
export interface Notice {
  readonly key: 'rebuilt' | 'replayed' | 'torn' | 'clockBehind' | 'backupFailed' | 'mirrorFailed';
  readonly count: number;
}
interface Notices {
  readonly notices: readonly Notice[];
}
export const useNotices = create<Notices>(() => ({ notices: [] }));
export const dismissNotice = (key: Notice['key']): void =>
  useNotices.setState((s) => ({ notices: s.notices.filter((n) => n.key !== key) }));
/** Adds a sentence once; the same one is not stacked. */
export const addNotice = (notice: Notice): void =>
  useNotices.setState((s) => (s.notices.some((n) => n.key === notice.key) ? s : { notices: [...s.notices, notice] }));
