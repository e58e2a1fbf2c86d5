import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { exportRectifications } from '#src/renderer/commands/rectification/export-rectifications.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { ImportLink } from '#src/renderer/screens/table-import/import-link.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';

/** 整改台账 as a workbook, and an old one in. */
export function ExportButton() {
  const { t } = useTranslation('rectifications');
  const ctx = useCommands();
  const save = useSaveFile();
  return (
    <>
      <ImportLink register="rectifications" />
      <Button onClick={() => void save(exportRectifications(ctx))}>{t('export')}</Button>
    </>
  );
}
