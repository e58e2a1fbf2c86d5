import { useTranslation } from 'react-i18next';
import { CheckIcon } from '#src/renderer/components/icons.tsx';
import { useSession } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { useBackupSign } from '#src/renderer/ui-state/backup-sign.ts';
import { useSaveSign } from '#src/renderer/ui-state/save-sign.ts';
import { useStatusLine } from '#src/renderer/ui-state/status-line.ts';

/** Left: what is selected and which keys help. Right: backup and the saved sign. */
export function StatusBar() {
  const { t } = useTranslation();
  const { info } = useSession();
  const parts = useStatusLine((s) => s.parts);
  return (
    <footer className="status">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
      <span className="grow" />
      {info.fixedNow !== '' && <span className="warn">{t('demoClock', { time: info.fixedNow.slice(0, 10) })}</span>}
      <span>{t('notOnline')}</span>
      <BackupSign />
      <SaveSignView />
    </footer>
  );
}

function BackupSign() {
  const { t } = useTranslation('shell');
  const { ctx } = useSession();
  const at = useBackupSign((s) => s.at);
  if (at === '') return <span>{t('backup.none')}</span>;
  const day = at.slice(0, 10);
  const time = at.slice(11, 16);
  return (
    <span>{day === ctx.now().slice(0, 10) ? t('backup.today', { time }) : t('backup.older', { day: day.slice(5), time })}</span>
  );
}

function SaveSignView() {
  const { t } = useTranslation();
  const say = useProblemText();
  const sign = useSaveSign();
  if (sign.kind === 'failed')
    return (
      <span className="bad b" role="alert">
        {t('notSaved')}　{sign.problem ? say(sign.problem) : ''}
      </span>
    );
  if (sign.kind === 'saving')
    return (
      <span className="c3">
        {sign.share > 0 && sign.share < 1 ? t('savingShare', { percent: Math.round(sign.share * 100) }) : t('saving')}
      </span>
    );
  if (sign.kind === 'idle') return null;
  return (
    <span className="ok row" style={{ gap: 5 }} data-testid="saved">
      <CheckIcon />
      {t('saved', { time: sign.at.slice(11, 19) })}
    </span>
  );
}
