import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { likelyKind, useAutoActs } from './use-auto-run.ts';

/** 自动排班: begins at once with what is most likely wanted; the panel offers the rest. `?auto` in the address presses it. */
export function AutoButton() {
  const { t } = useTranslation('auto');
  const { model } = useRosterView();
  const { start } = useAutoActs();
  const [asked, setAsked] = useSearchParams();
  const wanted = asked.has('auto');
  useEffect(() => {
    if (!wanted) return;
    setAsked({}, { replace: true });
    start(likelyKind(model));
  }, [wanted, setAsked, start, model]);
  return <Button onClick={() => start(likelyKind(model))}>{t('button')}</Button>;
}
