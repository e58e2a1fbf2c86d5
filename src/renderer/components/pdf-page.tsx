import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  readonly label: string;
  /** CSS pixels; the height follows. */
  readonly width: number;
}

/** The page, null once the document is closed; asking then throws at once instead of rejecting. */
const getPage = async (pdf: PDFDocumentProxy, number: number): Promise<PDFPageProxy | null> => {
  try {
    return await pdf.getPage(number);
  } catch {
    return null;
  }
};

/** One page, drawn as it will be printed. Sharp on dense screens; drawn again when the width changes. */
export function PdfPage({ pdf, number, label, width }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [ratio, setRatio] = useState(Math.SQRT1_2);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let cancel = (): void => undefined;
    let gone = false;
    void (async () => {
      // A document that was closed meanwhile (another form was chosen) has no pages any more: there is nothing to draw then.
      const page = await getPage(pdf, number);
      const target = canvas.current;
      if (gone || !target || !page) return;
      const plain = page.getViewport({ scale: 1 });
      setRatio(plain.height / plain.width);
      const viewport = page.getViewport({ scale: (width / plain.width) * Math.min(window.devicePixelRatio || 1, 2) });
      target.width = Math.round(viewport.width);
      target.height = Math.round(viewport.height);
      const task = page.render({ canvas: target, viewport });
      cancel = () => task.cancel();
      await task.promise.then(
        () => setDrawn(true),
        () => undefined,
      );
    })();
    return () => {
      gone = true;
      cancel();
    };
  }, [pdf, number, width]);
  return (
    <canvas
      ref={canvas}
      className="sheet"
      role="img"
      aria-label={label}
      data-drawn={drawn}
      style={{ width, height: Math.round(width * ratio) }}
    />
  );
}
