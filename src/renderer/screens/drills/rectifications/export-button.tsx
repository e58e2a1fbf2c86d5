import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { exportRectifications } from '#src/renderer/commands/rectification/export-rectifications.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';

/** 整改台账 as a workbook. */
export function ExportButton() {
  const { t } = useTranslation('rectifications');
  const ctx = useCommands();
  const save = useSaveFile();
  return <Button onClick={() => void save(exportRectifications(ctx))}>{t('export')}</Button>;
}
