import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useEffect, useState } from 'react';
import { makePdf, savePdf } from '#src/renderer/commands/print/make-pdf.ts';
import { PrintPreview } from '#src/renderer/components/print-preview.tsx';
import type { BuildDocument } from '#src/renderer/components/use-print-preview.ts';
import { useCommands } from '#src/renderer/session/session.tsx';

/** One form of a menu. The functions must not change while a preview is open: useMemo over what they depend on. */
export interface FormChoice {
  readonly key: string;
  readonly label: string;
  readonly build: BuildDocument;
}

interface FormMenuProps {
  readonly label: string;
  readonly forms: readonly FormChoice[];
}

/** Several forms behind one button; Ctrl+P shows the first. */
export function FormMenu({ label, forms }: FormMenuProps) {
  const ctx = useCommands();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [shown, setShown] = useState('');
  const first = forms[0]?.key ?? '';
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      setShown(first);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [first]);
  const form = forms.find((f) => f.key === shown);
  const choose = (key: string) => {
    setAnchor(null);
    setShown(key);
  };
  return (
    <>
      <Button aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(e) => setAnchor(e.currentTarget)}>
        {label}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {forms.map((f) => (
          <MenuItem key={f.key} onClick={() => choose(f.key)}>
            {f.label}
          </MenuItem>
        ))}
      </Menu>
      {form && (
        <PrintPreview
          build={form.build}
          makePdf={(html) => makePdf(ctx, html)}
          savePdf={(file) => savePdf(ctx, file)}
          onClose={() => setShown('')}
        />
      )}
    </>
  );
}
