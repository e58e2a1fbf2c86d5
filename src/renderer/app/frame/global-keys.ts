import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { openPalette } from '#src/renderer/ui-state/palette.ts';
import { areaList } from './areas.ts';
import { useUndoRedo } from './use-undo-redo.ts';

/** True while the person types text or the input method composes: single keys and Ctrl+Z belong to the field then. */
export const typing = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  (event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable="true"]'));

/** Ctrl+K find · Alt+1…9 area · Ctrl+Z / Ctrl+Y undo and redo. */
export function useGlobalKeys(): void {
  const navigate = useNavigate();
  const { undo, redo } = useUndoRedo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (event.altKey && /^[1-9]$/.test(key)) {
        const area = areaList[Number(key) - 1];
        if (!area) return;
        event.preventDefault();
        void navigate(area.path);
      } else if ((event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
        const action =
          key === 'k'
            ? openPalette
            : typing(event)
              ? undefined
              : key === 'z' && !event.shiftKey
                ? undo
                : key === 'y' || key === 'z'
                  ? redo
                  : undefined;
        if (!action) return;
        event.preventDefault();
        void action();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, undo, redo]);
}
