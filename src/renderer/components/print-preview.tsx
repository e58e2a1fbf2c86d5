import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { PreviewSheets } from './preview-sheets.tsx';
import { printHtml } from './print-html.ts';
import './print-preview.css';
import { type BuildDocument, type MakePdf, type PreviewState, usePreview } from './use-print-preview.ts';

interface PrintPreviewProps {
  /** Makes the document. Another function makes it anew: wrap it in useCallback over the options. */
  readonly build: BuildDocument;
  readonly makePdf: MakePdf;
  /** Absent for what must not become a file. */
  readonly savePdf?: (file: {
    readonly fileName: string;
    readonly base64: string;
  }) => Promise<Result<{ readonly path: string }, Problem>>;
  /** Paper, hall and the like, shown in the head. */
  readonly options?: ReactNode;
  readonly onClose: () => void;
}

/** Full-page preview of the very PDF that is saved. Esc closes, Ctrl+P prints, Ctrl+S saves. */
export function PrintPreview({ build, makePdf, savePdf, options, onClose }: PrintPreviewProps) {
  const { state, retry } = usePreview(build, makePdf);
  const { said, save } = useSave(state, savePdf);
  const title = useId();
  const print = (): void => {
    if (state.kind === 'ready') void printHtml(state.document.html);
  };
  const onKeyDown = (e: KeyboardEvent): void => {
    if (!(e.ctrlKey || e.metaKey) || (e.key !== 'p' && e.key !== 's')) return;
    e.preventDefault();
    e.stopPropagation();
    if (e.key === 'p') print();
    else if (savePdf) void save();
  };
  return (
    <Dialog
      open
      fullScreen
      onClose={onClose}
      onKeyDown={onKeyDown}
      aria-labelledby={title}
      transitionDuration={0}
      slotProps={{ paper: { square: true } }}
    >
      <div className="preview">
        <PreviewHead
          id={title}
          state={state}
          options={options}
          onPrint={print}
          onSave={savePdf ? () => void save() : null}
          onClose={onClose}
        />
        {said}
        <PreviewSheets state={state} onRetry={retry} />
      </div>
    </Dialog>
  );
}

interface HeadProps {
  readonly id: string;
  readonly state: PreviewState;
  readonly options: ReactNode;
  readonly onPrint: () => void;
  readonly onSave: (() => void) | null;
  readonly onClose: () => void;
}

function PreviewHead({ id, state, options, onPrint, onSave, onClose }: HeadProps) {
  const { t } = useTranslation('print');
  const { t: common } = useTranslation();
  const document = state.kind === 'printing' || state.kind === 'ready' ? state.document : undefined;
  const ready = state.kind === 'ready';
  return (
    <div className="head">
      <h1 id={id}>{document?.title ?? t('preview')}</h1>
      {ready && <span className="c2 md nw">{t('pages', { count: state.pages })}</span>}
      <span className="grow" />
      {options}
      {onSave && (
        <Button variant="outlined" disabled={!ready} onClick={onSave}>
          {t('savePdf')}
        </Button>
      )}
      <Button variant="contained" disabled={!ready} onClick={onPrint}>
        {common('print')}
      </Button>
      <Button onClick={onClose}>{common('close')}</Button>
    </div>
  );
}

/** What became of saving a document. */
interface Saved {
  readonly document: PrintDocument;
  readonly answer: Result<{ readonly path: string }, Problem>;
}

/** Saves the PDF that is shown and says where it went, or why not, as long as it is shown. */
function useSave(state: PreviewState, savePdf: PrintPreviewProps['savePdf']): { said: ReactNode; save: () => Promise<void> } {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async (): Promise<void> => {
    if (state.kind !== 'ready' || !savePdf) return;
    const { document, base64 } = state;
    setSaved({ document, answer: await savePdf({ fileName: document.fileName, base64 }) });
  };
  const answer = state.kind === 'ready' && saved?.document === state.document ? saved.answer : null;
  const said = answer && (
    <div className="bar" role="status">
      <span className={answer.ok ? 'ok' : 'bad'}>
        {answer.ok ? t('savedTo', { path: answer.value.path }) : problemText(answer.error)}
      </span>
    </div>
  );
  return { said, save };
}
