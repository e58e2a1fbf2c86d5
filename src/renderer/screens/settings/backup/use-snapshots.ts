import { useCallback, useEffect, useState } from 'react';
import { listSnapshots, type SnapshotList } from '#src/renderer/commands/backup/list-snapshots.ts';
import { useCommands } from '#src/renderer/session/session.tsx';

/** The backups on this computer; `reload` after one was made. */
export function useSnapshots(): { readonly list: SnapshotList | null; readonly reload: () => Promise<void> } {
  const ctx = useCommands();
  const [list, setList] = useState<SnapshotList | null>(null);
  const reload = useCallback(async () => {
    const listed = await listSnapshots(ctx, '');
    setList(listed.ok ? listed.value : { snapshots: [], damaged: 0 });
  }, [ctx]);
  useEffect(() => void reload(), [reload]);
  return { list, reload };
}
