import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { isTyping } from '#src/renderer/components/use-single-key.ts';
import { openNewIncident } from '#src/renderer/ui-state/new-incident.ts';
import { openPalette } from '#src/renderer/ui-state/palette.ts';
import { areaList } from './areas.ts';
import { useUndoRedo } from './use-undo-redo.ts';

/** Ctrl+Shift+I new incident · Ctrl+K find · Alt+1…9 area · Ctrl+Z / Ctrl+Y undo and redo. */
export function useGlobalKeys(): void {
  const navigate = useNavigate();
  const { undo, redo } = useUndoRedo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if ((event.ctrlKey || event.metaKey) && event.shiftKey && key === 'i') {
        event.preventDefault();
        openNewIncident();
      } else if (event.altKey && /^[1-9]$/.test(key)) {
        const area = areaList[Number(key) - 1];
        if (!area) return;
        event.preventDefault();
        void navigate(area.path);
      } else if ((event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
        const action =
          key === 'k'
            ? openPalette
            : isTyping(event)
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
