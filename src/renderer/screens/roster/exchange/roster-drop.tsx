import { useEffect, useState } from 'react';
import { openRosterDialog, useRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { takeWaiting } from '#src/renderer/ui-state/roster-import.ts';
import { useExchangeText } from './use-exchange-text.ts';
import './exchange.css';

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file dropped anywhere on the roster is compared with it; so is one that waited for this month to be opened. */
export function RosterDrop() {
  const { t } = useExchangeText();
  const [over, setOver] = useState(false);
  const busy = useRosterDialog((s) => s.dialog !== null);
  useEffect(() => {
    const waiting = takeWaiting();
    if (waiting) openRosterDialog({ kind: 'import', file: waiting });
  }, []);
  useEffect(() => {
    if (busy) return;
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (!file) return;
      event.preventDefault();
      openRosterDialog({ kind: 'import', file });
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [busy]);
  return over ? <div className="roster-drop">{t('dropHere')}</div> : null;
}
