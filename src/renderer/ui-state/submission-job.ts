import { create } from 'zustand';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';

/** How far a month's file is; it goes on when the person looks at another screen. */
export type SubmissionJob =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly month: string;
      readonly step: 'make' | 'write' | 'record';
      readonly done: number;
      readonly total: number;
      readonly path: string;
      readonly cancel: () => void;
    }
  | { readonly kind: 'done'; readonly month: string; readonly file: MonthFile; readonly removable: boolean }
  | { readonly kind: 'refused'; readonly month: string; readonly problem: Problem };

export type LockChoice = 'none' | 'passphrase' | 'recipients';

interface SubmissionState {
  readonly job: SubmissionJob;
  /** Chosen last: zip or folder, and where to. `folder: ''` = the export folder. */
  readonly form: 'zip' | 'folder';
  readonly folder: string;
  readonly typed: boolean;
  readonly lock: LockChoice;
  /** In memory alone, and only until the package is begun. */
  readonly passphrase: string;
  readonly again: string;
}
export const useSubmission = create<SubmissionState>(() => ({
  job: { kind: 'idle' },
  form: 'zip',
  folder: '',
  typed: false,
  lock: 'none',
  passphrase: '',
  again: '',
}));
export const setSubmissionJob = (job: SubmissionJob): void => useSubmission.setState({ job });
export const chooseForm = (form: 'zip' | 'folder'): void => useSubmission.setState({ form });
export const chooseFolder = (folder: string, typed = false): void => useSubmission.setState({ folder, typed });
export const chooseLock = (lock: LockChoice): void => useSubmission.setState({ lock, passphrase: '', again: '' });
export const typePassphrase = (typed: Partial<Pick<SubmissionState, 'passphrase' | 'again'>>): void =>
  useSubmission.setState(typed);
export const forgetPassphrase = (): void => useSubmission.setState({ passphrase: '', again: '' });
