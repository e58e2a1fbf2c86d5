import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { makePdf, savePdf } from '#src/renderer/commands/print/make-pdf.ts';
import { PrintPreview } from '#src/renderer/components/print-preview.tsx';
import type { BuildDocument } from '#src/renderer/components/use-print-preview.ts';
import { useCommands } from '#src/renderer/session/session.tsx';

interface FormButtonProps {
  readonly label: string;
  /** Makes the form; wrap it in useCallback over what it depends on. */
  readonly build: BuildDocument;
  /** Ctrl+P opens this one: the screen's main form. */
  readonly main?: boolean;
}

/** A button that shows a printed form. The one piece of print wiring that every screen shares. */
export function FormButton({ label, build, main = false }: FormButtonProps) {
  const ctx = useCommands();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!main) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [main]);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {open && (
        <PrintPreview
          build={build}
          makePdf={(html) => makePdf(ctx, html)}
          savePdf={(file) => savePdf(ctx, file)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
