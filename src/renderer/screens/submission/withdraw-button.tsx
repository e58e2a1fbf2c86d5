import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawMonthFile } from '#src/renderer/commands/month-file/withdraw-month-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';

/** 撤回 a version: signed with a reason, and it stays in the list as withdrawn. */
export function WithdrawButton({ file }: { readonly file: MonthFile }) {
  const { t } = useTranslation(['submission', 'common']);
  const ctx = useCommands();
  const say = useProblemText();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState('');
  const close = (): void => {
    setOpen(false);
    setReason('');
    setRefused('');
  };
  const withdraw = async (): Promise<void> => {
    const done = await withdrawMonthFile(ctx, file.id, reason);
    if (done.ok) close();
    else setRefused(say(done.error));
  };
  const version = t('version', { version: file.version });
  return (
    <>
      <button type="button" className="link sm" aria-label={t('withdraw.label', { version })} onClick={() => setOpen(true)}>
        {t('withdraw.button')}
      </button>
      <Dialog open={open} onClose={close} aria-labelledby="withdraw-title" fullWidth maxWidth="sm">
        <DialogTitle id="withdraw-title">{t('withdraw.title', { version })}</DialogTitle>
        <DialogContent>
          <p className="c2 md withdraw-lead">{t('withdraw.lead')}</p>
          <TextField
            autoFocus
            fullWidth
            size="small"
            label={t('withdraw.reason')}
            value={reason}
            error={refused !== ''}
            helperText={refused}
            slotProps={{ htmlInput: { maxLength: 200 } }}
            onChange={(e) => setReason(e.target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('common:cancel')}</Button>
          <Button variant="contained" onClick={() => void withdraw()}>
            {t('withdraw.button')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
