import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { FileButton } from './file-button.tsx';
import './file-drop.css';

interface FileDropProps {
  readonly title: string;
  readonly note: string;
  readonly choose: string;
  /** What is being read, '' while nothing is. */
  readonly reading: string;
  readonly problem: Problem | null;
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
}

/** Drop a file or choose one; while it is read, what and how to stop; when refused, why. */
export function FileDrop({ title, note, choose, reading, problem, accept, onFile, onCancel }: FileDropProps) {
  const { t } = useTranslation();
  const say = useProblemText();
  return (
    <section
      className="file-drop"
      aria-label={title}
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault();
        const file = e.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      {reading === '' ? (
        <>
          <h2>{title}</h2>
          <span className="c2 md">{note}</span>
          <FileButton accept={accept} variant="contained" onFile={onFile}>
            {choose}
          </FileButton>
        </>
      ) : (
        <>
          <span aria-live="polite">{reading}</span>
          <Button onClick={onCancel}>{t('cancel')}</Button>
        </>
      )}
      {problem && (
        <p className="bad" role="alert">
          {say(problem)}
        </p>
      )}
    </section>
  );
}
