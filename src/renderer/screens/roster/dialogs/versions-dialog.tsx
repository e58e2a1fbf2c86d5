import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useRosterChanges } from '#src/renderer/queries/roster/use-roster-changes.ts';
import { DifferenceLines } from '#src/renderer/screens/roster/changes/difference-lines.tsx';
import { dayTitle, monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { readDifference } from '#src/shared/domain/roster/changes/read-changes.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import { diffRosters } from '#src/shared/domain/roster/publish.ts';
import type { RosterPublication } from '#src/shared/domain/roster/types.ts';
import { useBreachPlace } from './use-breach-place.ts';

/** Every version with what it changed and why, newest first; above them what the draft changes. */
export function VersionsDialog() {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const { publications } = model;
  const changes = useRosterChanges(model.base.month, model.hallId) ?? [];
  const hall = model.base.halls.find((h) => h.id === model.hallId)?.name ?? '';
  return (
    <Dialog open onClose={closeRosterDialog} fullWidth maxWidth="sm">
      <DialogTitle>{t('versions.title', { month: monthTitle(model.base.month, t), hall })}</DialogTitle>
      <DialogContent className="col versions">
        {publications.length === 0 && <p className="c2">{t('versions.none')}</p>}
        <DraftChanges />
        {publications.map((p, i) => (
          <Version
            key={p.id}
            publication={p}
            earlier={publications[i + 1]}
            changes={changes.filter((c) => c.version === p.version)}
          />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={closeRosterDialog}>{t('common:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function DraftChanges() {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const last = model.publications[0];
  if (!last || model.unpublished === 0) return null;
  const rows = model.context.people.map((p) => ({ staffId: p.member.id, cells: p.cells }));
  return (
    <section>
      <h3>{t('versions.draft', { version: last.version, count: model.unpublished })}</h3>
      <DifferenceLines days={readDifference(model.base.month, last.rows, rows, [])} />
    </section>
  );
}

interface VersionProps {
  readonly publication: RosterPublication;
  readonly earlier: RosterPublication | undefined;
  /** The changes that made it; none when it was published from the sheet. */
  readonly changes: readonly RosterChange[];
}

function Version({ publication, earlier, changes }: VersionProps) {
  const { t } = useRosterText();
  const cells = earlier ? diffRosters(earlier.rows, publication.rows).length : 0;
  const { version, by, publishedAt, month, rows } = publication;
  return (
    <section>
      <h3>{t('versions.version', { version })}</h3>
      <p className="sm c3">
        {t('versions.by', { day: dayTitle(dayOfInstant(publishedAt), t), time: publishedAt.slice(11, 16), by })}
      </p>
      <p className="md">{earlier ? t('versions.changed', { count: cells }) : t('versions.first', { count: rows.length })}</p>
      {earlier && <DifferenceLines days={readDifference(month, earlier.rows, rows, changes)} />}
      <Accepted publication={publication} />
    </section>
  );
}

/** Rules that were broken with a reason. */
function Accepted({ publication }: { readonly publication: RosterPublication }) {
  const { t } = useRosterText();
  const placeOf = useBreachPlace();
  const { accepted } = publication;
  if (accepted.length === 0) return null;
  return (
    <>
      <p className="sm c3">{t('versions.reasons', { count: accepted.length })}</p>
      <ul className="changes">
        {accepted.map((a) => (
          <li key={`${a.ruleId} ${a.staffId} ${a.day}`}>
            {placeOf(a)}　<b>{a.reason}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
