import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { useMonthChecks } from '#src/renderer/queries/submission/use-month-checks.ts';
import { useMonthFiles } from '#src/renderer/queries/submission/use-month-files.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { addMonths, monthOf } from '#src/shared/domain/core/day.ts';
import { ChangedNote } from './changed-note.tsx';
import { CheckList } from './check-list.tsx';
import { FormsPreview } from './forms-preview.tsx';
import { PackagePanel } from './package-panel.tsx';
import { SubmissionHead } from './submission-head.tsx';
import { TargetPanel } from './target-panel.tsx';
import { VersionList } from './version-list.tsx';
import './submission.css';

/** 报送: the month before this one, unless the address names another. */
export function SubmissionScreen() {
  const { t } = useTranslation(['submission', 'common']);
  const now = useNow();
  const { month: asked = '' } = useParams();
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : addMonths(monthOf(now), -1);
  const checks = useMonthChecks(month, now);
  const files = useMonthFiles(month);
  const [preview, setPreview] = useState(false);
  const [shown, setShown] = useState(0);
  const file = files?.find((f) => f.version === shown) ?? files?.[0];
  const missing = checks?.filter((c) => c.state === 'missing').length ?? 0;
  useEffect(() => {
    const title = t('common:monthTitle', { year: month.slice(0, 4), month: Number(month.slice(5)) });
    setStatusLine([
      title,
      missing > 0 ? t('status.missing', { count: missing }) : t('checks.complete'),
      file ? t('status.made', { version: file.version }) : t('notMade'),
    ]);
    return () => setStatusLine([]);
  }, [t, month, missing, file]);
  return (
    <>
      <SubmissionHead
        month={month}
        files={files ?? []}
        shown={file?.version ?? 0}
        onShow={setShown}
        onPreview={() => setPreview(true)}
      />
      <div className="body">
        <div className="pane">
          <CheckList month={month} checks={checks} />
          <ChangedNote files={files ?? []} file={file} />
        </div>
        <aside className="side submission">
          <TargetPanel month={month} />
          <PackagePanel month={month} file={file} loaded={files !== undefined} />
          <VersionList files={files ?? []} />
        </aside>
      </div>
      {preview && <FormsPreview month={month} file={file} onClose={() => setPreview(false)} />}
    </>
  );
}
