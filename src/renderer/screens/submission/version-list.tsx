import { useTranslation } from 'react-i18next';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';
import { WithdrawButton } from './withdraw-button.tsx';

/** Every version that was made: when, by whom, where it went. */
export function VersionList({ files }: { readonly files: readonly MonthFile[] }) {
  const { t } = useTranslation('submission');
  if (files.length === 0) return null;
  return (
    <section>
      <h2>{t('earlier.title')}</h2>
      <ul className="made">
        {files.map((f) => (
          <li key={f.id}>
            <span className="b nw">{t('version', { version: f.version })}</span>
            <span className="grow">
              <span className="c2 md">
                {t('package.made', { at: `${f.madeAt.slice(0, 10)} ${f.madeAt.slice(11, 16)}`, by: f.by })}
              </span>
              {f.locked && <span className="c2 sm">　{t(`lock.kept.${f.locked}`)}</span>}
              <span className="sm c3 path" title={f.path}>
                {f.path}
              </span>
              {f.withdrawn && (
                <span className="warn sm">{t('withdraw.done', { reason: f.withdrawn.reason, by: f.withdrawn.by })}</span>
              )}
            </span>
            {!f.withdrawn && <WithdrawButton file={f} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
