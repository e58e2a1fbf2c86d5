import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { FileButton } from '#src/renderer/components/file-button.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { acceptedTables } from './import-head.tsx';
import type { ImportState } from './use-import.ts';

/** Drop a file or choose one; while it is read, what and how to stop; when refused, why. */
export function DropZone({ state }: { readonly state: ImportState }) {
  const { t } = useTranslation(['staff', 'common']);
  const say = useProblemText();
  return (
    <section
      className="import-drop"
      aria-label={t('importing.drop')}
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault();
        const file = e.dataTransfer.files[0];
        if (file) state.load(file);
      }}
    >
      {state.reading === '' ? (
        <>
          <h2>{t('importing.drop')}</h2>
          <span className="c2 md">{t('importing.dropNote')}</span>
          <FileButton accept={acceptedTables} variant="contained" onFile={state.load}>
            {t('importing.choose')}
          </FileButton>
        </>
      ) : (
        <>
          <span aria-live="polite">{t('importing.reading', { name: state.reading })}</span>
          <Button onClick={state.cancel}>{t('common:cancel')}</Button>
        </>
      )}
      {state.problem && (
        <p className="bad" role="alert">
          {say(state.problem)}
        </p>
      )}
    </section>
  );
}
