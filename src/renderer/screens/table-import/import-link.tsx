import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OldRegister } from '#src/shared/domain/register/import/definition.ts';

/** The door to the import of an old register, beside its Excel export. */
export function ImportLink({ register }: { readonly register: OldRegister }) {
  const { t } = useTranslation('tableImport');
  const navigate = useNavigate();
  return <Button onClick={() => void navigate(`/import/${register}`)}>{t('old')}</Button>;
}
