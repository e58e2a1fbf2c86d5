import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { useConfirmations } from '#src/renderer/queries/attendance/use-confirmations.ts';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { confirmState } from '#src/shared/domain/attendance/keeping/confirm-sheet.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { LockOpenCells, LockUnsigned } from './lock-lists.tsx';

interface LockDialogProps {
  readonly sheet: MonthSheet;
  readonly locked: boolean;
  readonly onAct: (reason: string) => Promise<Result<null, Problem>>;
  readonly onClose: () => void;
}

/** Locking states its effect, what is still open and who has not confirmed (then it asks why); unlocking asks for the reason. */
export function LockDialog({ sheet, locked, onAct, onClose }: LockDialogProps) {
  const { t } = useTranslation(['attendance', 'common']);
  const say = useProblemText();
  const [reason, setReason] = useState('');
  const confirmations = useConfirmations(sheet.source.month);
  const names = { month: sheet.source.month, hall: sheet.source.halls.find((h) => h.id === sheet.source.hallId)?.name ?? '' };
  const act = async (reason: string) => {
    const done = await onAct(reason);
    onClose();
    if (!done.ok) showToast(say(done.error), { tone: 'bad' });
    else if (!locked) showToast(t('month.lockedDone'));
  };
  if (locked)
    return (
      <ReasonDialog
        title={t('month.unlockTitle', names)}
        effect={t('month.unlockEffect')}
        act={t('month.unlock')}
        onAct={(reason) => void act(reason)}
        onClose={onClose}
      />
    );
  const open = sheet.lines.flatMap(({ person: { member }, totals }) =>
    totals.unsettled.map((day) => ({ staffId: member.id, name: member.name, day })),
  );
  const missing = sheet.lines
    .filter((l) => confirmState(confirmations?.get(l.person.member.id), l.person) !== 'confirmed')
    .map((l) => l.person.member.name);
  const barred = open.length > 0 || !confirmations || (missing.length > 0 && reason.trim() === '');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle>{t('month.lockTitle', names)}</DialogTitle>
      <DialogContent>
        <p className="c2">{t('month.lockEffect')}</p>
        {open.length > 0 && <LockOpenCells source={sheet.source} cells={open} />}
        {confirmations && missing.length > 0 && (
          <LockUnsigned source={sheet.source} names={missing} reason={reason} onReason={setReason} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <Button variant="contained" disabled={barred} onClick={() => void act(reason)}>
          {t('month.lock')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
