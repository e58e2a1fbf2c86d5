import { useTranslation } from 'react-i18next';
import { FileDrop } from '#src/renderer/components/file-drop.tsx';
import { acceptedTables } from './import-head.tsx';
import type { ImportState } from './use-import.ts';

/** Where the register's file comes in. */
export function DropZone({ state }: { readonly state: ImportState }) {
  const { t } = useTranslation('staff');
  return (
    <div className="import-drop">
      <FileDrop
        title={t('importing.drop')}
        note={t('importing.dropNote')}
        choose={t('importing.choose')}
        reading={state.reading === '' ? '' : t('importing.reading', { name: state.reading })}
        problem={state.problem}
        accept={acceptedTables}
        onFile={state.load}
        onCancel={state.cancel}
      />
    </div>
  );
}
