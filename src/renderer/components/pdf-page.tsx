import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  readonly label: string;
  /** CSS pixels; the height follows. */
  readonly width: number;
}

/** One page, drawn as it will be printed. Sharp on dense screens; drawn again when the width changes. */
export function PdfPage({ pdf, number, label, width }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [ratio, setRatio] = useState(Math.SQRT1_2);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let cancel = (): void => undefined;
    let gone = false;
    void (async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (gone || !target) return;
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
