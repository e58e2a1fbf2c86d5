import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslation } from 'react-i18next';
import type { RowUse } from '#src/renderer/commands/hall/row-uses.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';

export interface Voiding {
  readonly id: string;
  readonly name: string;
  readonly uses: readonly RowUse[];
}
interface VoidRowProps {
  readonly row: Voiding;
  readonly onVoid: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason when nothing leans on the row, else says what does. */
export function VoidRow({ row, onVoid, onClose }: VoidRowProps) {
  const { t } = useTranslation('settings');
  const { name } = row;
  if (row.uses.length === 0)
    return (
      <ReasonDialog
        title={t('void.title', { name })}
        effect={t('void.effect')}
        act={t('void.act', { name })}
        danger
        onAct={onVoid}
        onClose={onClose}
      />
    );
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle>{t('void.blockedTitle', { name })}</DialogTitle>
      <DialogContent>
        <ul className="uses">
          {row.uses.map(({ kind, count }) => (
            <li key={kind}>{kind === 'last' || kind === 'current' ? t(`void.${kind}`) : t(`void.${kind}`, { count })}</li>
          ))}
        </ul>
        <p className="c2">{t('void.blocked')}</p>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>
          {t('void.understood')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
