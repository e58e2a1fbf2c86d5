import { create } from 'zustand';
import type { Problem } from '#src/shared/domain/core/result.ts';

/** State of the “已存盘” sign in the status bar. */
export interface SaveSign {
  readonly kind: 'idle' | 'saving' | 'saved' | 'failed';
  /** Written so far, 0 … 1. */
  readonly share: number;
  readonly at: string;
  readonly problem: Problem | null;
}
export const useSaveSign = create<SaveSign>(() => ({ kind: 'idle', share: 0, at: '', problem: null }));
