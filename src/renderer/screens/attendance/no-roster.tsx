import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';

/** Without a published roster there is nobody to call. */
export function NoRoster({ month, hallId }: { readonly month: string; readonly hallId: string }) {
  const { t } = useTranslation('attendance');
  const navigate = useNavigate();
  return (
    <EmptyState title={t('noRoster.title', { month: Number(month.slice(5)) })} text={t('noRoster.text')}>
      <Button variant="contained" onClick={() => void navigate(`/roster/${month}/${hallId}`)}>
        {t('noRoster.go')}
      </Button>
    </EmptyState>
  );
}
