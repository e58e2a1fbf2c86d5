import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useState } from 'react';
import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { diffRosters } from '#src/shared/domain/roster/publish.ts';
import { ChangeList } from './change-list.tsx';
import { ReasonFields } from './reason-fields.tsx';
import { usePublishForm } from './use-publish-form.ts';

/** Publishing: what it does, what changed, and a written reason for every soft rule that is broken. */
export function PublishDialog() {
  const { t } = useRosterText();
  const say = useProblemText();
  const { model } = useRosterView();
  const form = usePublishForm();
  const [tried, setTried] = useState(false);
  const version = (model.publications[0]?.version ?? 0) + 1;
  const hall = model.base.halls.find((h) => h.id === model.hallId)?.name ?? '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.complete) return setTried(true);
    const done = await form.publish();
    if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
    showToast(t('done.published', { version: done.value }));
    closeRosterDialog();
  };
  return (
    <Dialog open onClose={closeRosterDialog} fullWidth maxWidth="sm">
      <form onSubmit={(e) => void submit(e)}>
        <DialogTitle>{t('publish.title', { month: monthTitle(model.base.month, t), hall })}</DialogTitle>
        <DialogContent className="col">
          <p className="c2">{t('publish.effect', { version })}</p>
          <SinceLast />
          <ReasonFields form={form} tried={tried} />
        </DialogContent>
        <DialogActions>
          <Button onClick={closeRosterDialog}>{t('common:cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('publish.act', { version })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Cells that differ from the newest version. */
function SinceLast() {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const last = model.publications[0];
  if (!last) return <p className="c3">{t('publish.first')}</p>;
  const rows = model.context.people.map((p) => ({ staffId: p.member.id, cells: p.cells }));
  const changes = diffRosters(last.rows, rows);
  return (
    <>
      <h3>{t('publish.changes', { version: last.version, count: changes.length })}</h3>
      <ChangeList changes={changes} />
    </>
  );
}
