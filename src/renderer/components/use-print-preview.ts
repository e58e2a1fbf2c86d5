import { useEffect, useState } from 'react';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

export type MakePdf = (html: string) => Promise<Result<{ readonly base64: string; readonly pages: number }, Problem>>;
export type BuildDocument = () => Promise<Result<PrintDocument, Problem>>;

/** Where a preview stands: setting the form, printing it to PDF, ready, or refused. */
export type PreviewState =
  | { readonly kind: 'setting' }
  | { readonly kind: 'printing'; readonly document: PrintDocument }
  | { readonly kind: 'ready'; readonly document: PrintDocument; readonly base64: string; readonly pages: number }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Builds the document and its PDF; starts again when `build` is another function (other paper, other hall) or on `retry`. */
export function usePreview(build: BuildDocument, makePdf: MakePdf): { readonly state: PreviewState; readonly retry: () => void } {
  const [state, setState] = useState<PreviewState>({ kind: 'setting' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt builds again; makePdf is the host's and never changes
  useEffect(() => {
    let gone = false;
    const show = (next: PreviewState): void => {
      if (!gone) setState(next);
    };
    show({ kind: 'setting' });
    void (async () => {
      const built = await build();
      if (!built.ok) return show({ kind: 'refused', problem: built.error });
      show({ kind: 'printing', document: built.value });
      const pdf = await makePdf(built.value.html);
      show(
        pdf.ok
          ? { kind: 'ready', document: built.value, base64: pdf.value.base64, pages: pdf.value.pages }
          : { kind: 'refused', problem: pdf.error },
      );
    })();
    return () => {
      gone = true;
    };
  }, [build, attempt]);
  return { state, retry: () => setAttempt((n) => n + 1) };
}
