import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { BusyButton } from './busy-button.tsx';
import { momentText } from './words.ts';

interface MirrorRefusedProps {
  readonly folder: string;
  readonly problem: Problem;
  readonly newestAt: string;
  readonly onRetry: () => Promise<unknown>;
  readonly onElsewhere: () => void;
  readonly onLater: () => void;
}

/** What did not work and where, what it means, the facts, and the three ways on. */
export function MirrorRefused({ folder, problem, newestAt, onRetry, onElsewhere, onLater }: MirrorRefusedProps) {
  const { t } = useTranslation('settings');
  const say = useProblemText();
  return (
    <div className="refused" role="alert">
      <span className="tag bad">{t('second.failTag')}</span>
      <h2>{t('second.failTitle', { folder })}</h2>
      <p className="c2">{t('second.failText')}</p>
      <dl className="facts">
        <dt>{t('second.why')}</dt>
        <dd>{say(problem)}</dd>
        <dt>{t('second.lastGood')}</dt>
        <dd>{newestAt === '' ? t('backup.none') : t('backup.newestAt', { at: momentText(newestAt) })}</dd>
      </dl>
      <div className="ways">
        <Way title={t('second.retryTitle')} note={t('second.retryNote')}>
          <BusyButton label={t('second.retry')} onAct={onRetry} />
        </Way>
        <Way title={t('second.elsewhereTitle')} note={t('second.elsewhereNote')}>
          <Button onClick={onElsewhere}>{t('second.elsewhere')}</Button>
        </Way>
        <Way title={t('second.laterTitle')} note={t('second.laterNote')}>
          <Button onClick={onLater}>{t('second.later')}</Button>
        </Way>
      </div>
    </div>
  );
}

function Way({ title, note, children }: { readonly title: string; readonly note: string; readonly children: ReactNode }) {
  return (
    <div>
      <span className="grow">
        <b>{title}</b>
        <br />
        <span className="md c2">{note}</span>
      </span>
      {children}
    </div>
  );
}
