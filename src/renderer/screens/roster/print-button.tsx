import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { useRosterText } from './use-roster-text.ts';

const openPrint = (): void => openRosterDialog({ kind: 'print' });

/** 打印, also by Ctrl+P. */
export function PrintButton() {
  const { t } = useRosterText();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      openPrint();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return <Button onClick={openPrint}>{t('common:print')}</Button>;
}
