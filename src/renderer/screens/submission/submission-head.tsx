import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { addMonths, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';
import { MakeButton } from './make-button.tsx';

interface HeadProps {
  readonly month: MonthKey;
  readonly files: readonly MonthFile[];
  /** Version in view, 0 for none. */
  readonly shown: number;
  readonly onShow: (version: number) => void;
  readonly onPreview: () => void;
}

/** Month, versions, preview and 打包. */
export function SubmissionHead({ month, files, shown, onShow, onPreview }: HeadProps) {
  const { t } = useTranslation(['submission', 'common']);
  const navigate = useNavigate();
  const ctx = useCommands();
  const to = (next: MonthKey) => void navigate(`/submission/${next}`);
  return (
    <PageHead
      title={t('title')}
      actions={
        <>
          <Button variant="outlined" onClick={onPreview}>
            {t('preview')}
          </Button>
          <MakeButton month={month} again={files.length > 0} />
        </>
      }
    >
      <Stepper
        label={t('common:monthTitle', { year: month.slice(0, 4), month: Number(month.slice(5)) })}
        previous={t('common:previousMonth')}
        next={t('common:nextMonth')}
        onStep={(by) => to(addMonths(month, by))}
        onNow={() => to(addMonths(monthOf(ctx.now()), -1))}
        nowTitle={t('now')}
      />
      <Versions files={files} shown={shown} onShow={onShow} />
    </PageHead>
  );
}

/** The newest five stand in the head, all of them in the side panel. */
const IN_HEAD = 5;

function Versions({ files, shown, onShow }: Pick<HeadProps, 'files' | 'shown' | 'onShow'>) {
  const { t } = useTranslation('submission');
  if (files.length === 0) return <span className="c2 md">{t('notMade')}</span>;
  return (
    <span className="versions">
      {files.slice(0, IN_HEAD).map((f) => (
        <button
          key={f.id}
          type="button"
          className={f.version === shown ? 'on' : ''}
          aria-pressed={f.version === shown}
          onClick={() => onShow(f.version)}
        >
          {t('version', { version: f.version })}
        </button>
      ))}
    </span>
  );
}
