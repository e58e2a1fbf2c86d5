import { useTranslation } from 'react-i18next';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';
import { RevealButton } from './reveal-button.tsx';
import { shortHash, sizeText } from './size-text.ts';

type FileOf = MonthFile['files'][number];
const isTable = (f: FileOf): boolean => f.path.startsWith('tables/');
const totalOf = (files: readonly FileOf[]): number => files.reduce((sum, f) => sum + f.size, 0);

interface PanelProps {
  readonly month: MonthKey;
  readonly file: MonthFile | undefined;
  readonly loaded: boolean;
}

/** What the version in view holds, with sizes and short hashes. */
export function PackagePanel({ month, file, loaded }: PanelProps) {
  const { t } = useTranslation(['submission', 'common']);
  const title = t('common:monthTitle', { year: month.slice(0, 4), month: Number(month.slice(5)) });
  return (
    <section>
      <div className="row">
        <h2 className="grow">{t('package.title')}</h2>
        {file && <span className="tag">{t('version', { version: file.version })}</span>}
      </div>
      {file && <Content file={file} />}
      {loaded && !file && (
        <>
          <p className="md c2">{t('package.none', { month: title })}</p>
          <p className="md c2">
            {t('package.content')}
            {t('package.planned')}
          </p>
        </>
      )}
    </section>
  );
}

function Content({ file }: { readonly file: MonthFile }) {
  const { t } = useTranslation('submission');
  const tables = file.files.filter(isTable);
  return (
    <>
      <p className="md path" title={file.path}>
        {file.path.split(/[\\/]/).at(-1)}
      </p>
      <p className="sm c2">{t('package.files', { count: file.files.length, size: sizeText(totalOf(file.files)) })}</p>
      <table className="content">
        <colgroup>
          <col />
          <col className="size" />
          <col className="hash" />
        </colgroup>
        <thead className="sr">
          <tr>
            <th>{t('package.path')}</th>
            <th>{t('package.size')}</th>
            <th>{t('package.hash')}</th>
          </tr>
        </thead>
        <tbody>
          {file.files
            .filter((f) => !isTable(f))
            .map((f) => (
              <tr key={f.path}>
                <td title={f.path}>{f.path.split('/').at(-1)}</td>
                <td className="r c2">{sizeText(f.size)}</td>
                <td className="mono c3" title={t('package.hashTitle', { hash: f.sha256 })}>
                  {shortHash(f.sha256)}
                </td>
              </tr>
            ))}
          <tr>
            <td title={tables.map((f) => f.path).join('\n')}>{t('package.tables', { count: tables.length })}</td>
            <td className="r c2">{sizeText(totalOf(tables))}</td>
            <td className="c3">{t('package.each')}</td>
          </tr>
        </tbody>
      </table>
      <RevealButton path={file.path} />
    </>
  );
}
