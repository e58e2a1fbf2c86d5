import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '#src/renderer/components/file-drop.css';

const accepted = '.dat,.txt,.csv,.tsv,.log,.xls,.xlsx,.xlsm,.xlsb,.ods,.xml,.htm,.html';

/** Where files come in; they may be dropped anywhere on the page. */
export function PunchDrop({ onFiles }: { readonly onFiles: (files: Iterable<File>) => void }) {
  const { t } = useTranslation('punches');
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="file-drop" aria-label={t('drop')}>
      <h2>{t('drop')}</h2>
      <span className="c2 md">{t('dropNote')}</span>
      <Button variant="contained" onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        onChange={(e) => {
          const files = [...(e.target.files ?? [])];
          e.target.value = '';
          onFiles(files);
        }}
      />
    </section>
  );
}
