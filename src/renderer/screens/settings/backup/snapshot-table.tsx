import { useTranslation } from 'react-i18next';
import type { SnapshotList } from '#src/renderer/commands/backup/list-snapshots.ts';
import { bytesOf, momentText, rowsOf, sizeText } from './words.ts';

/** The good backups on this computer, newest first. */
export function SnapshotTable({ list }: { readonly list: SnapshotList }) {
  const { t } = useTranslation('settings');
  return (
    <section>
      <h3>{t('backup.listTitle')}</h3>
      <div className="snapshots">
        <table className="tb">
          <thead>
            <tr>
              <th>{t('backup.at')}</th>
              <th>{t('backup.why')}</th>
              <th className="r">{t('backup.seq')}</th>
              <th className="r">{t('backup.rows')}</th>
              <th className="r">{t('backup.size')}</th>
            </tr>
          </thead>
          <tbody>
            {list.snapshots.map((s) => (
              <tr key={s.id}>
                <td>{momentText(s.at)}</td>
                <td>{t(`backup.reason.${s.reason}`)}</td>
                <td className="r">{s.seq}</td>
                <td className="r">{rowsOf(s)}</td>
                <td className="r">{sizeText(bytesOf(s))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {list.damaged > 0 && <p className="warn md">{t('backup.damaged', { count: list.damaged })}</p>}
    </section>
  );
}
