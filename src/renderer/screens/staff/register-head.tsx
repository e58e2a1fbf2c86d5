import Button from '@mui/material/Button';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { buildStaffRegisterDocument } from '#src/renderer/commands/print/staff-register.ts';
import { exportRegister } from '#src/renderer/commands/staff/export-register.ts';
import { saveStaffTemplate } from '#src/renderer/commands/staff/template-register.ts';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';

/** Title and actions of the register. */
export function RegisterHead({ empty, onAdd }: { readonly empty: boolean; readonly onAdd: () => void }) {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const navigate = useNavigate();
  const save = useSaveFile();
  const build = useCallback(() => buildStaffRegisterDocument(ctx, { hallIds: [] }), [ctx]);
  return (
    <PageHead
      title={t('title')}
      actions={
        <>
          {empty ? (
            <Button onClick={() => void save(saveStaffTemplate(ctx))}>{t('template')}</Button>
          ) : (
            <>
              <FormButton label={t('print')} build={build} main />
              <Button onClick={() => void save(exportRegister(ctx, 'masked'))}>{t('exportMasked')}</Button>
            </>
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
