import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';

/** A PDF being opened: `null` while it loads, `'broken'` when it cannot be shown. */
export type OpenedPdf = PDFDocumentProxy | 'broken' | null;

/** Opens PDF bytes for drawing. The library is loaded only when a preview is opened. */
export function usePdf(base64: string): OpenedPdf {
  const [opened, setOpened] = useState<{ readonly of: string; readonly pdf: OpenedPdf }>({ of: '', pdf: null });
  useEffect(() => {
    if (base64 === '') return undefined;
    let gone = false;
    const loading = open(base64);
    loading.then(
      (pdf) => (gone ? undefined : setOpened({ of: base64, pdf })),
      () => (gone ? undefined : setOpened({ of: base64, pdf: 'broken' })),
    );
    return () => {
      gone = true;
      loading.then(
        (pdf) => pdf.loadingTask.destroy(),
        () => undefined,
      );
    };
  }, [base64]);
  return opened.of === base64 ? opened.pdf : null;
}

async function open(base64: string): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const data = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  // Every font is embedded by the browser that printed it, and no image needs WebAssembly, which the page's policy forbids.
  return pdfjs.getDocument({ data, useWasm: false, useSystemFonts: false, enableXfa: false }).promise;
}
