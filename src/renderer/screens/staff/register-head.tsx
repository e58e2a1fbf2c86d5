import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportRegister } from '#src/renderer/commands/staff/export-register.ts';
import { saveStaffTemplate } from '#src/renderer/commands/staff/template-register.ts';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';

/** Title and actions of the register. */
export function RegisterHead({ empty, onAdd }: { readonly empty: boolean; readonly onAdd: () => void }) {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const navigate = useNavigate();
  const save = useSaveFile();
  return (
    <PageHead
      title={t('title')}
      actions={
        <>
          {empty ? (
            <Button onClick={() => void save(saveStaffTemplate(ctx))}>{t('template')}</Button>
          ) : (
            <Button onClick={() => void save(exportRegister(ctx, 'masked'))}>{t('exportMasked')}</Button>
          )}
          <Button onClick={() => void navigate('/staff/import')}>{t('import')}</Button>
          <Button variant="contained" onClick={onAdd}>
            {t('add')}
          </Button>
        </>
      }
    />
  );
}
