import { useEffect } from 'react';
import { mirrorBackup } from '#src/renderer/commands/backup/mirror-backup.ts';
import { takeDailySnapshot } from '#src/renderer/commands/backup/take-snapshot.ts';
import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useBackupSign } from '#src/renderer/ui-state/backup-sign.ts';
import { addNotice } from '#src/renderer/ui-state/notices.ts';

/** How often the day's backup is looked after: the app may stay open over midnight, ms. */
const EVERY_MS = 600_000;

/** One verified snapshot a day, copied to the second folder where one is set. Failing is told and tried again. */
export function useDailyBackup(): void {
  const ctx = useCommands();
  useEffect(() => {
    void backUp(ctx);
    const timer = window.setInterval(() => void backUp(ctx), EVERY_MS);
    return () => window.clearInterval(timer);
  }, [ctx]);
}

async function backUp(ctx: CommandContext): Promise<void> {
  const before = useBackupSign.getState().at;
  const made = await takeDailySnapshot(ctx);
  if (!made.ok) return addNotice({ key: 'backupFailed', count: 1 });
  if (!made.value || made.value.at === before) return;
  useBackupSign.setState({ at: made.value.at });
  const folder = (await ctx.db.of('settings').get('settings'))?.backupFolder ?? '';
  if (folder === '') return;
  const mirrored = await mirrorBackup(ctx, folder);
  if (!mirrored.ok) addNotice({ key: 'mirrorFailed', count: 1 });
}
