import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ReasonDialogProps {
  /** Asks by naming the act, e.g. “作废这份导入”. */
  readonly title: string;
  /** What will happen, stated first. */
  readonly effect: string;
  /** The button names the act. */
  readonly act: string;
  readonly danger?: boolean;
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
}

/** For signed or irreversible acts only: effect first, reason required. */
export function ReasonDialog({ title, effect, act, danger = false, onAct, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = () => (reason.trim() === '' ? setMissing(true) : onAct(reason.trim()));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <form
        onSubmit={(e) => {
          e.preventDefault();
          submit();
        }}
      >
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>
          <p className="c2" style={{ marginBottom: 12 }}>
            {effect}
          </p>
          <TextField
            autoFocus
            fullWidth
            label={t('reason')}
            value={reason}
            error={missing}
            helperText={missing ? t('reasonRequired') : ' '}
            onChange={(e) => setReason(e.target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'}>
            {act}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
