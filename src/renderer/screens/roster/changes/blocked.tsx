import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { rosterPath } from '#src/renderer/screens/roster/view-tabs.tsx';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { useChangesText } from './use-changes-text.ts';

/** A month that was never published has nothing to change: one edits the sheet. */
export function NotPublished() {
  const { t, roster } = useChangesText();
  const { model } = useRosterView();
  const month = monthTitle(model.base.month, roster);
  return (
    <EmptyState title={t('blocked.notPublished', { month })} text={t('blocked.notPublishedText')}>
      <Link to={rosterPath(model.base.month, model.hallId)}>{t('blocked.toSheet')}</Link>
    </EmptyState>
  );
}

/** Why no shift can be changed just now, with the way out; null when one can. */
export function useBlocked(locked: boolean): ReactNode {
  const { t, roster } = useChangesText();
  const { model } = useRosterView();
  const { month } = model.base;
  if (locked)
    return (
      <section className="blocked-note">
        <h2>{t('blocked.locked', { month: monthTitle(month, roster) })}</h2>
        <p className="md c2">{t('blocked.lockedText')}</p>
        <Link to={`/attendance/month/${month}/${model.hallId}`}>{t('blocked.toAttendance')}</Link>
      </section>
    );
  if (model.unpublished === 0) return null;
  return (
    <section className="blocked-note">
      <h2>{t('blocked.draft', { count: model.unpublished })}</h2>
      <p className="md c2">{t('blocked.draftText', { version: model.publications[0]?.version ?? 0 })}</p>
      <div className="row">
        <Button variant="contained" onClick={() => openRosterDialog({ kind: 'publish' })}>
          {t('blocked.publish')}
        </Button>
        <Button onClick={() => openRosterDialog({ kind: 'versions' })}>{t('blocked.see')}</Button>
      </div>
    </section>
  );
}
