import { useTranslation } from 'react-i18next';
import { takeSnapshot } from '#src/renderer/commands/backup/take-snapshot.ts';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { useSession } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { useBackupSign } from '#src/renderer/ui-state/backup-sign.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import { BusyButton } from './busy-button.tsx';
import { Restore } from './restore.tsx';
import { SecondCopy } from './second-copy.tsx';
import { SnapshotTable } from './snapshot-table.tsx';
import { useSnapshots } from './use-snapshots.ts';
import { bytesOf, momentText, rowsOf, sizeText } from './words.ts';
import './backup.css';

/** 备份: what there is, one more now, a second copy elsewhere, and the way back. */
export function BackupSection({ settings }: { readonly settings: HallSettings }) {
  const { t } = useTranslation('settings');
  const { ctx, info } = useSession();
  const say = useProblemText();
  const { list, reload } = useSnapshots();
  const newest = list?.snapshots[0];
  const backUp = async () => {
    const made = await takeSnapshot(ctx, 'manual');
    if (!made.ok) return showToast(say(made.error), { tone: 'bad' });
    if (!made.value) return showToast(t('backup.nothingYet'));
    useBackupSign.setState({ at: made.value.at });
    await reload();
    showToast(t('backup.taken'));
  };
  return (
    <SectionPage section="backup" tools={<BusyButton label={t('backup.now')} onAct={backUp} />}>
      <dl className="facts">
        <dt>{t('backup.newest')}</dt>
        <dd className={newest ? 'ok' : 'warn'}>
          {newest ? t('backup.newestAt', { at: momentText(newest.at) }) : t('backup.none')}
        </dd>
        {newest && (
          <>
            <dt>{t('backup.contents')}</dt>
            <dd>{t('backup.contentsLine', { rows: rowsOf(newest), size: sizeText(bytesOf(newest)) })}</dd>
          </>
        )}
        <dt>{t('backup.place')}</dt>
        <dd className="mono md">{info.dataDir}</dd>
      </dl>
      <SecondCopy remembered={settings.backupFolder} newestAt={newest?.at ?? ''} onDone={reload} />
      {list && list.snapshots.length > 0 && <SnapshotTable list={list} />}
      <Restore />
    </SectionPage>
  );
}
