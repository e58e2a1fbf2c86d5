import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { SnapshotManifest } from '#src/shared/host/snapshot.ts';
import { BusyButton } from './busy-button.tsx';
import { areaKeys, countOf, momentText } from './words.ts';

interface RestorePreviewProps {
  readonly snapshot: SnapshotManifest;
  /** Records of each table in the present book. */
  readonly now: Readonly<Record<string, number>>;
  readonly onAdopt: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** The present book beside the backup, area by area, then the act that says what it does. */
export function RestorePreview({ snapshot, now, onAdopt, onClose }: RestorePreviewProps) {
  const { t } = useTranslation('settings');
  return (
    <div className="restore-preview">
      <p className="b">{t('restore.found', { at: momentText(snapshot.at), seq: snapshot.seq })}</p>
      <table className="tb compare">
        <thead>
          <tr>
            <th>{t('restore.area')}</th>
            <th className="r">{t('restore.now')}</th>
            <th className="r">{t('restore.inBackup')}</th>
            <th className="r">{t('restore.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {areaKeys.map((area) => (
            <AreaRow key={area} name={t(`restore.areas.${area}`)} now={countOf(area, now)} then={countOf(area, snapshot.rows)} />
          ))}
        </tbody>
      </table>
      <p className="md c2">{t('restore.effect')}</p>
      <div className="row acts">
        <BusyButton danger label={t('restore.act')} onAct={onAdopt} />
        <Button onClick={onClose}>{t('restore.giveUp')}</Button>
      </div>
    </div>
  );
}

function AreaRow({ name, now, then }: { readonly name: string; readonly now: number; readonly then: number }) {
  const { t } = useTranslation('settings');
  const by = then - now;
  return (
    <tr>
      <td>{name}</td>
      <td className="r">{now}</td>
      <td className="r">{then}</td>
      <td className={by === 0 ? 'r c3' : 'r b warn'}>{by === 0 ? t('restore.same') : `${by > 0 ? '+' : '−'}${Math.abs(by)}`}</td>
    </tr>
  );
}
