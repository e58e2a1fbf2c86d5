import { create } from 'zustand';
import type { StaffDraft } from '#src/shared/domain/staff/validate.ts';

/** The half-typed new person, null when there is none. */
interface StaffDraftState {
  readonly draft: StaffDraft | null;
}
export const useStaffDraft = create<StaffDraftState>(() => ({ draft: null }));
export const keepStaffDraft = (draft: StaffDraft | null): void => useStaffDraft.setState({ draft });
