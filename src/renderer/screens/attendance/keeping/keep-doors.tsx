import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { dialogOpen } from '#src/renderer/components/use-single-key.ts';
import type { KeepForm } from './keep-form.ts';

/** K and H open the forms beside the sheet; the same as buttons, with their keys. */
export function KeepDoors({ off, onOpen }: { readonly off: boolean; readonly onOpen: (form: KeepForm) => void }) {
  const { t } = useTranslation('keeping');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const key = event.key.toLowerCase();
      if (off || typing || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (dialogOpen() || (key !== 'k' && key !== 'h')) return;
      event.preventDefault();
      onOpen(key === 'k' ? 'punch' : 'part');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [off, onOpen]);
  return (
    <div className="keep-doors">
      <button type="button" className="link md" onClick={() => onOpen('punch')}>
        <kbd>K</kbd> {t('day.punch')}
      </button>
      <button type="button" className="link md" onClick={() => onOpen('part')}>
        <kbd>H</kbd> {t('day.part')}
      </button>
    </div>
  );
}
