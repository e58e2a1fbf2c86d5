import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import type { Target } from '#src/renderer/commands/month-file/list-targets.ts';
import { chooseFolder, chooseForm, useSubmission } from '#src/renderer/ui-state/submission-job.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { JobSteps } from './job-steps.tsx';
import { LockField } from './lock-field.tsx';
import { sizeText } from './size-text.ts';
import { TypedFolder } from './typed-folder.tsx';
import { useTargets } from './use-targets.ts';

/** Choices in the list that are no folder: the export folder, and the one that opens the text field. */
const EXPORTS = ':exports';
const TYPED = ':typed';

/** Where the package goes, as zip or folder, and how far it is. */
export function TargetPanel({ month }: { readonly month: MonthKey }) {
  const { t } = useTranslation('submission');
  const { form, typed, job } = useSubmission();
  return (
    <section className="target">
      <h2>{t('target.title')}</h2>
      <Where />
      {typed && <TypedFolder />}
      <div className="row field">
        <span id="package-form" className="label">
          {t('target.form')}
        </span>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={form}
          aria-labelledby="package-form"
          disabled={job.kind === 'running'}
          onChange={(_e, next: 'zip' | 'folder' | null) => next && chooseForm(next)}
        >
          <ToggleButton value="zip">{t('target.zip')}</ToggleButton>
          <ToggleButton value="folder">{t('target.folder')}</ToggleButton>
        </ToggleButtonGroup>
      </div>
      <LockField />
      <JobSteps month={month} />
    </section>
  );
}

function Where() {
  const { t } = useTranslation('submission');
  const { folder, typed, job } = useSubmission();
  const { targets, lookAgain } = useTargets();
  const nameOf = (target: Target): string =>
    target.kind === 'removable' ? t('target.removable', { label: target.label }) : t(`target.${target.kind}`);
  const listed = folder === '' ? EXPORTS : folder;
  const value = typed ? TYPED : targets.some((p) => addressOf(p) === listed) ? listed : '';
  return (
    <>
      <div className="row field">
        <TextField
          select
          fullWidth
          size="small"
          label={t('target.where')}
          value={value}
          disabled={job.kind === 'running'}
          onChange={(e) => choose(e.target.value)}
        >
          {targets.map((p) => (
            <MenuItem key={p.path} value={addressOf(p)}>
              {nameOf(p)}　{t('target.free', { size: sizeText(p.freeBytes) })}
            </MenuItem>
          ))}
          <MenuItem value={TYPED}>{t('target.typed')}</MenuItem>
        </TextField>
      </div>
      <button type="button" className="link sm" onClick={lookAgain}>
        {t('target.again')}
      </button>
    </>
  );
}

const addressOf = (target: Target): string => (target.kind === 'exports' ? EXPORTS : target.path);
const choose = (value: string): void => (value === TYPED ? chooseFolder('', true) : chooseFolder(value === EXPORTS ? '' : value));
