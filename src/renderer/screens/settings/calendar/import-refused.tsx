import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

interface ImportRefusedProps {
  readonly file: string;
  readonly problem: Problem;
  readonly onClose: () => void;
}

/** Which file was not taken in, why, and that nothing changed. */
export function ImportRefused({ file, problem, onClose }: ImportRefusedProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const say = useProblemText();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle>{t('import.refusedTitle', { file })}</DialogTitle>
      <DialogContent>
        <p>{say(problem)}</p>
        <p className="c2">{t('import.refusedText')}</p>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>
          {t('common:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
