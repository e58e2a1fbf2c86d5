import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useState } from 'react';
import { importRoster } from '#src/renderer/commands/roster/import-roster.ts';
import { FileButton } from '#src/renderer/components/file-button.tsx';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { ImportedCell, ImportPlan } from '#src/shared/domain/roster/exchange/types.ts';
import { DifferenceTable } from './difference-table.tsx';
import { ImportNotes } from './import-notes.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportVerdict } from './import-verdict.tsx';
import { useExchangeText } from './use-exchange-text.ts';

interface ImportPreviewProps {
  readonly name: string;
  readonly plan: ImportPlan;
  readonly accept: string;
  readonly onCorrect: (at: string, text: string) => void;
  readonly onFile: (file: File) => void;
}

/** The differences on the left, what is not understood and what the rules say on the right, one button that writes. */
export function ImportPreview({ name, plan, accept, onCorrect, onFile }: ImportPreviewProps) {
  const { t } = useExchangeText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = plan.cells.filter((c) => !left.has(c.at));
  const { problem, write } = useWrite(taken);
  const toggle = (places: readonly string[], on: boolean) => {
    const next = new Set(left);
    for (const at of places)
      if (on) next.delete(at);
      else next.add(at);
    setLeft(next);
  };
  const people = new Set(plan.cells.map((c) => c.staffId)).size;
  const something = plan.cells.length > 0;
  return (
    <>
      <DialogContent className="import-preview">
        <section className="import-cells">
          <p className="b" role="status">
            {something ? t('summary', { name, people, count: plan.cells.length }) : t('same', { name })}
          </p>
          {something && <DifferenceTable cells={plan.cells} left={left} onToggle={toggle} />}
        </section>
        <section className="import-says">
          {problem !== '' && (
            <p className="bad" role="alert">
              {problem}
            </p>
          )}
          <ImportProblems problems={plan.problems} onCorrect={onCorrect} />
          {something && <ImportVerdict cells={taken} />}
          <ImportNotes plan={plan} />
        </section>
      </DialogContent>
      <DialogActions>
        <FileButton accept={accept} onFile={onFile}>
          {t('another')}
        </FileButton>
        <span className="grow" />
        <Button onClick={closeRosterDialog}>{t(something ? 'common:cancel' : 'common:close')}</Button>
        {something && (
          <Button variant="contained" disabled={taken.length === 0} onClick={write}>
            {t(plan.problems.length > 0 ? 'acceptKnown' : 'accept', { count: taken.length })}
          </Button>
        )}
      </DialogActions>
    </>
  );
}

/** Writes what is ticked as one entry and closes; a refusal stays in the dialog in words. */
function useWrite(cells: readonly ImportedCell[]) {
  const { t } = useExchangeText();
  const ctx = useCommands();
  const say = useProblemText();
  const { base, hallId } = useRosterView().model;
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    const plain = cells.map(({ staffId, date, before, after }) => ({ staffId, date, before, after }));
    const done = await importRoster(ctx, { month: base.month, hallId, cells: plain });
    setBusy(false);
    if (!done.ok) return setProblem(say(done.error));
    showToast(t('done', { count: done.value }), { undoable: true });
    closeRosterDialog();
  };
  return { problem, write: () => (busy ? undefined : void run()) };
}
