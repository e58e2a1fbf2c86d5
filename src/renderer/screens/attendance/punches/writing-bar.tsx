import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslation } from 'react-i18next';
import type { Importing } from './use-importing.ts';

interface WritingBarProps {
  readonly writing: NonNullable<Importing['writing']>;
  readonly onStop: () => void;
}

/** How far a file is written: it can be stopped until its line is in the journal. */
export function WritingBar({ writing, onStop }: WritingBarProps) {
  const { t } = useTranslation(['punches', 'common']);
  const { name, share } = writing;
  const percent = Math.round((share ?? 0) * 100);
  return (
    <section className="col" aria-live="polite">
      <span className="md">
        <b>{name}</b>　{share === null ? t('punches:checking') : t('punches:writing', { percent })}
      </span>
      <LinearProgress aria-label={name} {...(share === null ? {} : { variant: 'determinate' as const, value: percent })} />
      {share === null && (
        <div>
          <Button onClick={onStop}>{t('common:cancel')}</Button>
        </div>
      )}
    </section>
  );
}
