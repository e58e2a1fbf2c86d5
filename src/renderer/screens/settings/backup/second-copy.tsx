import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mirrored, mirrorBackup } from '#src/renderer/commands/backup/mirror-backup.ts';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { BusyButton } from './busy-button.tsx';
import { FolderField, useFolderDraft } from './folder-field.tsx';
import { MirrorRefused } from './mirror-refused.tsx';
import { sizeText } from './words.ts';

interface SecondCopyProps {
  readonly remembered: string;
  /** When the newest good backup on this computer was made, '' = none. */
  readonly newestAt: string;
  readonly onDone: () => Promise<void>;
}
type Outcome = { readonly done: Mirrored; readonly folder: string } | { readonly problem: Problem; readonly folder: string };

/** 第二份: writes everything to another drive and remembers it once it has worked. */
export function SecondCopy({ remembered, newestAt, onDone }: SecondCopyProps) {
  const { t } = useTranslation('settings');
  const { folder, setFolder, missing, outcome, setOutcome, run, forget } = useSecondCopy(remembered, onDone);
  return (
    <section>
      <h3>{t('second.title')}</h3>
      <p className="c2 md lead">{t('second.text')}</p>
      <FolderField
        label={t('second.folder')}
        value={folder}
        hint={remembered !== '' && folder === remembered ? t('second.remembered') : t('second.folderHint')}
        problem={missing ? t('second.missing') : ''}
        onChange={setFolder}
      >
        <BusyButton plain label={t('second.run')} onAct={run} />
        {remembered !== '' && <Button onClick={() => void forget()}>{t('second.forget')}</Button>}
      </FolderField>
      {outcome && 'done' in outcome && (
        <p className="ok md done" role="status">
          {t('second.done', { folder: outcome.folder, files: outcome.done.files, size: sizeText(outcome.done.bytes) })}
        </p>
      )}
      {outcome && 'problem' in outcome && (
        <MirrorRefused
          folder={outcome.folder}
          problem={outcome.problem}
          newestAt={newestAt}
          onRetry={run}
          onElsewhere={() => {
            setFolder('');
            setOutcome(null);
          }}
          onLater={() => setOutcome(null)}
        />
      )}
    </section>
  );
}

function useSecondCopy(remembered: string, onDone: () => Promise<void>) {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const [folder, setFolder, drop] = useFolderDraft('backup/second', remembered);
  const [missing, setMissing] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = async () => {
    const to = folder.trim();
    setMissing(to === '');
    if (to === '') return;
    const done = await mirrorBackup(ctx, to);
    if (!done.ok) return setOutcome({ problem: done.error, folder: to });
    await saveSettings(ctx, { backupFolder: to });
    drop();
    setOutcome({ done: done.value, folder: to });
    await onDone();
  };
  const forget = async () => {
    drop();
    setOutcome(null);
    const saved = await saveSettings(ctx, { backupFolder: '' });
    if (saved.ok) showToast(t('second.forget'), { undoable: true });
  };
  return { folder, setFolder, missing, outcome, setOutcome, run, forget };
}
