import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#src/shared/domain/attendance/keeping/types.ts';
import { AttachmentLarge } from './attachment-large.tsx';
import { AttachmentThumb } from './attachment-thumb.tsx';
import './attachment-strip.css';

interface AttachmentStripProps {
  readonly items: readonly Attachment[];
  /** Bytes as base64; null when they cannot be read. */
  readonly load: (id: string) => Promise<string | null>;
  /** Without it the strip only shows. */
  readonly onAdd?: (files: readonly File[]) => void;
  readonly onRemove?: (id: string) => void;
  /** Files that are being kept. */
  readonly storing?: boolean;
}

const ACCEPT = 'image/jpeg,image/png,image/webp,application/pdf';

/** Photos and PDFs in a row: dropped, pasted or chosen; each opens large. */
export function AttachmentStrip({ items, load, onAdd, onRemove, storing = false }: AttachmentStripProps) {
  const { t } = useTranslation('keeping');
  const [open, setOpen] = useState<Attachment | null>(null);
  const [over, setOver] = useState(false);
  usePaste(onAdd);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame
    <div
      role="group"
      className={`attachment-strip${over ? ' over' : ''}`}
      aria-label={t('strip.label')}
      onDragOver={(e) => {
        if (!onAdd) return;
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        setOver(false);
        if (!onAdd) return;
        e.preventDefault();
        if (e.dataTransfer.files.length > 0) onAdd([...e.dataTransfer.files]);
      }}
    >
      {items.map((item) => (
        <AttachmentThumb
          key={item.id}
          item={item}
          load={load}
          onOpen={() => setOpen(item)}
          {...(onRemove ? { onRemove: () => onRemove(item.id) } : {})}
        />
      ))}
      {onAdd && <AddButton onAdd={onAdd} />}
      {onAdd && (
        <span className="sm c2" aria-live="polite">
          {storing ? t('strip.storing') : items.length === 0 ? t('strip.hint') : ''}
        </span>
      )}
      {open && <AttachmentLarge item={open} load={load} onClose={() => setOpen(null)} />}
    </div>
  );
}

function AddButton({ onAdd }: { readonly onAdd: (files: readonly File[]) => void }) {
  const { t } = useTranslation('keeping');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="link md" onClick={() => input.current?.click()}>
        {t('strip.add')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        onChange={(e) => {
          const files = [...(e.target.files ?? [])];
          e.target.value = '';
          if (files.length > 0) onAdd(files);
        }}
      />
    </>
  );
}

/** Ctrl+V anywhere on the page while the strip takes files; pasted text goes where it was meant. */
function usePaste(onAdd: AttachmentStripProps['onAdd']): void {
  useEffect(() => {
    if (!onAdd) return undefined;
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onAdd(files);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [onAdd]);
}
