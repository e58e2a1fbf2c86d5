import { create } from 'zustand';

/** What the status bar says of the newest verified backup; '' = none yet. */
interface BackupSign {
  readonly at: string;
}
export const useBackupSign = create<BackupSign>(() => ({ at: '' }));
