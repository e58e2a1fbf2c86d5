import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { revealFile } from '#src/renderer/commands/files/save-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';

/** Shows a package in the system's file manager, or says that it is no longer there. */
export function RevealButton({ path }: { readonly path: string }) {
  const { t } = useTranslation('submission');
  const ctx = useCommands();
  const say = useProblemText();
  const reveal = async (): Promise<void> => {
    const shown = await revealFile(ctx, path);
    if (!shown.ok) showToast(say(shown.error), { tone: 'bad' });
  };
  return (
    <Button variant="outlined" onClick={() => void reveal()}>
      {t('package.reveal')}
    </Button>
  );
}
