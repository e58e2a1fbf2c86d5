import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import { chooseLock, type LockChoice, typePassphrase, useSubmission } from '#src/renderer/ui-state/submission-job.ts';
import { privacyFields, privacyOf } from '#src/shared/domain/submission/privacy.ts';

/** 加密: not at all, with a passphrase typed twice, or to the keys that the bureau gave. A folder cannot be locked. */
export function LockField() {
  const { t } = useTranslation('submission');
  const { form, lock, job } = useSubmission();
  const sending = useHallBook()?.settings.sending;
  const recipients = sending?.recipients ?? [];
  const bare = privacyFields.some((field) => privacyOf(sending?.privacy)[field] === 'full');
  const warning = bare && <p className="warn sm field">{t('lock.bare')}</p>;
  if (form === 'folder')
    return (
      <>
        <p className="sm c2 field">{t('lock.folder')}</p>
        {warning}
      </>
    );
  return (
    <>
      <div className="row field">
        <span id="package-lock" className="label">
          {t('lock.title')}
        </span>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={lock}
          aria-labelledby="package-lock"
          disabled={job.kind === 'running'}
          onChange={(_e, next: LockChoice | null) => next && chooseLock(next)}
        >
          <ToggleButton value="none">{t('lock.none')}</ToggleButton>
          <ToggleButton value="passphrase">{t('lock.passphrase')}</ToggleButton>
          <ToggleButton value="recipients">{t('lock.recipients')}</ToggleButton>
        </ToggleButtonGroup>
      </div>
      {lock === 'none' && warning}
      {lock === 'passphrase' && <Passphrase />}
      {lock === 'recipients' && (
        <p className={recipients.length === 0 ? 'bad sm field' : 'c2 sm field'}>
          {recipients.length === 0 ? t('lock.noRecipients') : t('lock.to', { count: recipients.length })}{' '}
          <Link to="/settings/sending">{t('lock.settings')}</Link>
        </p>
      )}
    </>
  );
}

function Passphrase() {
  const { t } = useTranslation('submission');
  const { passphrase, again, job } = useSubmission();
  const differs = again !== '' && again !== passphrase;
  const common = { type: 'password', size: 'small', fullWidth: true, autoComplete: 'new-password' } as const;
  return (
    <div className="field passphrases">
      <TextField
        {...common}
        label={t('lock.first')}
        value={passphrase}
        disabled={job.kind === 'running'}
        onChange={(e) => typePassphrase({ passphrase: e.target.value })}
      />
      <TextField
        {...common}
        label={t('lock.second')}
        value={again}
        error={differs}
        disabled={job.kind === 'running'}
        helperText={differs ? t('lock.differs') : t('lock.hint')}
        onChange={(e) => typePassphrase({ again: e.target.value })}
      />
    </div>
  );
}
