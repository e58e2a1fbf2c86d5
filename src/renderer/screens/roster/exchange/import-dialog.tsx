import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { FileDrop } from '#src/renderer/components/file-drop.tsx';
import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { ImportElsewhere } from './import-elsewhere.tsx';
import { ImportPreview } from './import-preview.tsx';
import { useExchangeText } from './use-exchange-text.ts';
import { type ImportFile, useImportFile } from './use-import-file.ts';
import { useImportPlan } from './use-import-plan.ts';
import './exchange.css';

const acceptedTables = '.xlsx,.xls,.csv,.txt';

/** 导入 Excel: choose, compare cell by cell, see what the rules say, accept in one go. */
export function ImportDialog({ picked }: { readonly picked: File | null }) {
  const { t } = useExchangeText();
  const { t: roster } = useRosterText();
  const { model } = useRosterView();
  const file = useImportFile(picked);
  const [corrected, setCorrected] = useState<ReadonlyMap<string, string>>(new Map());
  const outcome = useImportPlan(file.read, corrected);
  const hall = model.base.halls.find((h) => h.id === model.hallId)?.name ?? '';
  const correct = (at: string, text: string) => setCorrected(new Map(corrected).set(at, text));
  const again = (next: File) => {
    setCorrected(new Map());
    file.load(next);
  };
  const found = outcome?.ok ? outcome.value : null;
  return (
    <Dialog
      open
      onClose={closeRosterDialog}
      fullWidth
      maxWidth={found?.kind === 'plan' ? 'lg' : 'sm'}
      aria-labelledby="import-title"
    >
      <DialogTitle id="import-title">{t('title', { month: monthTitle(model.base.month, roster), hall })}</DialogTitle>
      {file.read && found?.kind === 'plan' && (
        <ImportPreview
          key={file.read.file.name}
          name={file.read.file.name}
          plan={found.plan}
          onCorrect={correct}
          onFile={again}
          accept={acceptedTables}
        />
      )}
      {file.read && found?.kind === 'elsewhere' && <ImportElsewhere file={file.read.file} place={found.place} />}
      {!found && (
        <ChooseFile file={{ ...file, load: again }} problem={file.problem ?? (outcome?.ok === false ? outcome.error : null)} />
      )}
    </Dialog>
  );
}

function ChooseFile({ file, problem }: { readonly file: ImportFile; readonly problem: Problem | null }) {
  const { t } = useExchangeText();
  return (
    <>
      <DialogContent>
        <FileDrop
          title={t('drop')}
          note={t('dropNote')}
          choose={t('choose')}
          reading={file.reading === '' ? '' : t('reading', { name: file.reading })}
          problem={problem}
          accept={acceptedTables}
          onFile={file.load}
          onCancel={file.cancel}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={closeRosterDialog}>{t('common:cancel')}</Button>
      </DialogActions>
    </>
  );
}
