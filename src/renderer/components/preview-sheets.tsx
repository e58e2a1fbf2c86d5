import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { usePdf } from './pdf-document.ts';
import { PdfPage } from './pdf-page.tsx';
import type { PreviewState } from './use-print-preview.ts';

/** Room left and right of a sheet, px. */
const GUTTER = 40;
/** A sheet is not drawn wider than this at 100 %, px. */
const WIDEST = 1400;
const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;

interface SheetsProps {
  readonly state: PreviewState;
  readonly onRetry: () => void;
}

/** The pages below each other, or the sentence that says why there are none. */
export function PreviewSheets({ state, onRetry }: SheetsProps) {
  const pdf = usePdf(state.kind === 'ready' ? state.base64 : '');
  if (state.kind === 'refused') return <Refused problem={state.problem} onRetry={onRetry} />;
  if (pdf === 'broken') return <Refused problem={{ code: 'print/cannot-show' }} onRetry={onRetry} />;
  return <Sheets pdf={pdf} step={state.kind === 'setting' ? 'setting' : 'printing'} />;
}

/** The width fits the window unless another size is chosen. */
function Sheets({ pdf, step }: { readonly pdf: PDFDocumentProxy | null; readonly step: 'setting' | 'printing' }) {
  const { t } = useTranslation('print');
  const place = useRef<HTMLDivElement>(null);
  const room = useWidth(place);
  const [zoom, setZoom] = useState(1);
  const width = Math.round(Math.min(room - GUTTER, WIDEST) * zoom);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable with the keyboard */}
      <section ref={place} className="sheets" tabIndex={0} aria-label={t('sheets')}>
        {pdf === null ? (
          <Waiting text={t(step)} />
        ) : (
          Array.from({ length: pdf.numPages }, (_, i) => i + 1).map((n) => (
            <PdfPage key={n} pdf={pdf} number={n} width={width} label={t('page', { n, count: pdf.numPages })} />
          ))
        )}
      </section>
      {pdf !== null && <ZoomBar zoom={zoom} onZoom={setZoom} />}
    </>
  );
}

function useWidth(place: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(1000);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [place]);
  return width;
}

function ZoomBar({ zoom, onZoom }: { readonly zoom: number; readonly onZoom: (zoom: number) => void }) {
  const { t } = useTranslation('print');
  const at = STEPS.findIndex((s) => s >= zoom);
  const step = (by: -1 | 1): void => onZoom(STEPS[Math.min(STEPS.length - 1, Math.max(0, at + by))] ?? 1);
  return (
    <div className="status">
      <span className="grow" />
      <button type="button" className="link" aria-label={t('smaller')} onClick={() => step(-1)}>
        −
      </button>
      <span className="zoom">{Math.round(zoom * 100)}%</span>
      <button type="button" className="link" aria-label={t('larger')} onClick={() => step(1)}>
        +
      </button>
      <button type="button" className="link" onClick={() => onZoom(1)}>
        {t('fit')}
      </button>
    </div>
  );
}

const Waiting = ({ text }: { readonly text: string }) => (
  <div className="wait" role="status">
    <p className="c2" style={{ marginBottom: 12 }}>
      {text}
    </p>
    <LinearProgress aria-label={text} />
  </div>
);

function Refused({
  problem,
  onRetry,
}: {
  readonly problem: Parameters<ReturnType<typeof useProblemText>>[0];
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <div className="wait" role="alert">
      <p style={{ marginBottom: 16 }}>{problemText(problem)}</p>
      <Button variant="outlined" onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  );
}
