import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { revealFile } from '#src/renderer/commands/files/save-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { hideToast, useToast } from '#src/renderer/ui-state/toast.ts';
import { useUndoRedo } from './use-undo-redo.ts';

/** How long a message stays when nobody points at it. */
const STAY_MS = 8000;

export function ToastHost() {
  const { t } = useTranslation();
  const toast = useToast((s) => s.toast);
  const ctx = useCommands();
  const { undo } = useUndoRedo();
  const [held, setHeld] = useState(false);
  const timer = useRef<number>(0);
  useEffect(() => {
    if (toast && !held) timer.current = window.setTimeout(hideToast, STAY_MS);
    return () => window.clearTimeout(timer.current);
  }, [toast, held]);
  if (!toast) return null;
  return (
    <div
      className="toast"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.path !== '' && (
        <button type="button" onClick={() => void revealFile(ctx, toast.path)}>
          {t('openFolder')}
        </button>
      )}
      {toast.undoable && (
        <button type="button" onClick={() => void undo()}>
          {t('undo')}
          <kbd>Ctrl Z</kbd>
        </button>
      )}
    </div>
  );
}
