import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspectBackup, restoreBackup } from '#src/renderer/commands/backup/restore-backup.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { setWizard } from '#src/renderer/ui-state/wizard-draft.ts';
import type { SnapshotManifest } from '#src/shared/host/snapshot.ts';
import { ActButton, StepPage } from './step-page.tsx';
import { WizardField } from './wizard-field.tsx';

/** Looks into a backup first, then takes it over. */
export function RestoreStep() {
  const { t } = useTranslation('wizard');
  const ctx = useCommands();
  const say = useProblemText();
  const [folder, setFolder] = useState('');
  const [problem, setProblem] = useState('');
  const [found, setFound] = useState<SnapshotManifest | null>(null);
  const look = async () => {
    if (folder.trim() === '') return setProblem(t('restore.missing'));
    const seen = await inspectBackup(ctx, folder.trim());
    setFound(seen.ok ? seen.value : null);
    setProblem(seen.ok ? '' : say(seen.error));
  };
  const adopt = async () => {
    const restored = await restoreBackup(ctx, folder.trim());
    if (!restored.ok) return setProblem(say(restored.error));
    setWizard({ step: 'welcome' });
    window.location.reload();
  };
  const total = found ? Object.values(found.rows).reduce((a, b) => a + b, 0) : 0;
  const footer = (
    <>
      <Button onClick={() => setWizard({ step: 'welcome' })}>{t('previous')}</Button>
      {found ? <ActButton label={t('restore.adopt')} onAct={adopt} /> : <ActButton label={t('restore.look')} onAct={look} />}
    </>
  );
  return (
    <StepPage title={t('restore.title')} text={t('welcome.restoreNote')} footer={footer}>
      <div className="form">
        <WizardField
          label={t('restore.folder')}
          value={folder}
          hint={t('restore.folderHint')}
          problem={problem}
          onChange={setFolder}
        />
      </div>
      {found && (
        <p style={{ marginTop: 16 }}>
          {t('restore.found', { at: found.at.slice(0, 16).replace('T', ' '), count: total, staff: found.rows['staff'] ?? 0 })}
        </p>
      )}
    </StepPage>
  );
}
