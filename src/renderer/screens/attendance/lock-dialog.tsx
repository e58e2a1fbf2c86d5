import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

interface LockDialogProps {
  readonly sheet: MonthSheet;
  readonly locked: boolean;
  readonly onAct: (reason: string) => Promise<Result<null, Problem>>;
  readonly onClose: () => void;
}

/** How many open cells are named. */
const NAMED = 6;

/** Locking states its effect and what is still open; unlocking asks for the reason. */
export function LockDialog({ sheet, locked, onAct, onClose }: LockDialogProps) {
  const { t } = useTranslation(['attendance', 'common']);
  const say = useProblemText();
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
  const open = sheet.lines.flatMap((l) => l.totals.unsettled.map((day) => `${l.person.member.name} ${day.slice(5)}`));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle>{t('month.lockTitle', names)}</DialogTitle>
      <DialogContent>
        <p className="c2">{t('month.lockEffect')}</p>
        {open.length > 0 && (
          <p className="bad">{t('month.lockWarning', { count: open.length, list: open.slice(0, NAMED).join('、') })}</p>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <Button variant="contained" disabled={open.length > 0} onClick={() => void act('')}>
          {t('month.lock')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
