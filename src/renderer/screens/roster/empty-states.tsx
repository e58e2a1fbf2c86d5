import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { beginRoster } from '#src/renderer/ui-state/roster-place.ts';
import { useAutoActs } from './auto/use-auto-run.ts';
import { monthTitle } from './columns.ts';
import { useCopyEarlier } from './use-copy-earlier.ts';
import { useRosterText } from './use-roster-text.ts';
import { useRosterView } from './view.ts';

/** A month without a single cell: four ways to begin. */
export function EmptyMonth() {
  const { t } = useRosterText();
  const view = useRosterView();
  const { month } = view.model.base;
  const earlier = useCopyEarlier(view);
  const { t: auto } = useTranslation('auto');
  const { start } = useAutoActs();
  return (
    <EmptyState title={t('empty.title', { month: monthTitle(month, t) })} text={t('empty.text')}>
      <Button variant="contained" onClick={() => start('all')}>
        {auto('button')}
      </Button>
      <Button onClick={earlier.copyMonth}>{t('menu.copyMonth')}</Button>
      <Button onClick={() => openRosterDialog({ kind: 'pattern' })}>{t('menu.pattern')}</Button>
      <Button onClick={() => beginRoster(month, view.model.hallId)}>{t('empty.blank')}</Button>
    </EmptyState>
  );
}

/** A hall without people. */
export function Nobody() {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const hall = model.base.halls.find((h) => h.id === model.hallId)?.name ?? '';
  return (
    <EmptyState title={t('empty.nobody', { hall })} text={t('empty.nobodyText')}>
      <Link to="/staff">{t('empty.toStaff')}</Link>
    </EmptyState>
  );
}

/** A book without halls. */
export function NoHall() {
  const { t } = useRosterText();
  return (
    <EmptyState title={t('empty.noHall')} text={t('empty.noHallText')}>
      <Link to="/settings">{t('empty.toSettings')}</Link>
    </EmptyState>
  );
}

/** The name filter leaves nobody. */
export function NobodyFits({ query }: { readonly query: string }) {
  const { t } = useRosterText();
  return <p className="pane c2 nobody-fits">{t('filter.none', { query })}</p>;
}
