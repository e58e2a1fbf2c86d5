import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';

/** `?rota` in the address, as Ctrl+K leads here, opens 周末值班轮换 once. */
export function useAskedDialog(): void {
  const [params, setParams] = useSearchParams();
  const asked = params.has('rota');
  useEffect(() => {
    if (!asked) return;
    openRosterDialog({ kind: 'rota' });
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('rota');
        return next;
      },
      { replace: true },
    );
  }, [asked, setParams]);
}
