import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

export type WizardStep = 'welcome' | 'hall' | 'shifts' | 'finish' | 'restore';

/** Half-typed wizard; kept in the window's own storage until the book is opened, so that closing loses nothing. */
export interface WizardDraft {
  readonly step: WizardStep;
  readonly letterhead: string;
  readonly hallCode: string;
  readonly halls: string;
  readonly bureauName: string;
  readonly supplierName: string;
  readonly supervisor: string;
  readonly shiftTypes: readonly ShiftType[];
}

export const useWizardDraft = create<WizardDraft>()(
  persist(
    (): WizardDraft => ({
      step: 'welcome',
      letterhead: '',
      hallCode: '',
      halls: '',
      bureauName: '',
      supplierName: '',
      supervisor: '',
      shiftTypes: seedShiftTypes,
    }),
    { name: 'wizard-draft' },
  ),
);
export function setWizard(patch: Partial<WizardDraft>): void {
  useWizardDraft.setState(patch);
}
