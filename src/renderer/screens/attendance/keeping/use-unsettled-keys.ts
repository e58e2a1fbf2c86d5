import { useEffect } from 'react';
import { dialogOpen } from '#src/renderer/components/use-single-key.ts';
import { markKeys } from '#src/renderer/screens/attendance/mark-keys.ts';
import type { SettleAct } from './settle-acts.ts';

interface UnsettledKeys {
  readonly at: number;
  readonly count: number;
  readonly acts: readonly SettleAct[];
  readonly off: boolean;
  readonly select: (at: number) => void;
  readonly act: (act: SettleAct) => void;
}

/** ↑↓ another line · Enter the 补卡 that is proposed · its other keys · 0–9 any mark. */
export function useUnsettledKeys({ at, count, acts, off, select, act }: UnsettledKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const control = event.target instanceof Element && event.target.closest('button, a, input, textarea, select') !== null;
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (off || typing || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (dialogOpen()) return;
      const found = actOf(event.key, acts);
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
        select(Math.max(0, Math.min(count - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
      else if (found && !(control && event.key === 'Enter')) act(found);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [at, count, acts, off, select, act]);
}

function actOf(key: string, acts: readonly SettleAct[]): SettleAct | undefined {
  if (key === 'Enter') return acts.find((a) => a.kind === 'fill');
  const own = acts.find((a) => a.key === key.toUpperCase());
  const digit = markKeys.find(([k]) => k === key);
  return own ?? (digit ? { key, kind: 'mark', mark: digit[1] } : undefined);
}
