import { useCallback, useEffect, useState } from 'react';
import { listTargets, type Target } from '#src/renderer/commands/month-file/list-targets.ts';
import { useCommands } from '#src/renderer/session/session.tsx';

/** Folders and sticks to write to; asked again on demand, since sticks come and go. */
export function useTargets(): { readonly targets: readonly Target[]; readonly lookAgain: () => void } {
  const ctx = useCommands();
  const [targets, setTargets] = useState<readonly Target[]>([]);
  const lookAgain = useCallback(() => {
    void listTargets(ctx).then((listed) => {
      if (listed.ok) setTargets(listed.value);
    });
  }, [ctx]);
  useEffect(lookAgain, [lookAgain]);
  return { targets, lookAgain };
}
