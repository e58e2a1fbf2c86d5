import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countBook, inspectBackup, restoreBackup } from '#src/renderer/commands/backup/restore-backup.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { SnapshotManifest } from '#src/shared/host/snapshot.ts';
import { BusyButton } from './busy-button.tsx';
import { FolderField, useFolderDraft } from './folder-field.tsx';
import { RestorePreview } from './restore-preview.tsx';

interface Found {
  readonly folder: string;
  readonly snapshot: SnapshotManifest;
  readonly now: Readonly<Record<string, number>>;
}

/** 恢复: looks into a folder first and changes nothing until told to. */
export function Restore() {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const say = useProblemText();
  const [folder, setFolder, drop] = useFolderDraft('backup/restore', '');
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState('');
  const look = async () => {
    const from = folder.trim();
    if (from === '') return setProblem(t('restore.missing'));
    const seen = await inspectBackup(ctx, from);
    setProblem(seen.ok ? '' : say(seen.error));
    setFound(seen.ok ? { folder: from, snapshot: seen.value, now: await countBook(ctx) } : null);
  };
  const adopt = async () => {
    if (!found) return;
    const done = await restoreBackup(ctx, found.folder);
    if (!done.ok) return setProblem(say(done.error));
    drop();
    window.location.reload();
  };
  return (
    <section>
      <h3>{t('restore.title')}</h3>
      <p className="c2 md lead">{t('restore.text')}</p>
      <FolderField
        label={t('restore.folder')}
        value={folder}
        hint={t('restore.folderHint')}
        problem={problem}
        onChange={(text) => {
          setFolder(text);
          setFound(null);
        }}
      >
        {!found && <BusyButton plain label={t('restore.look')} onAct={look} />}
      </FolderField>
      {found && <RestorePreview snapshot={found.snapshot} now={found.now} onAdopt={adopt} onClose={() => setFound(null)} />}
    </section>
  );
}
