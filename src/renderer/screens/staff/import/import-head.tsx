import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportImportErrors } from '#src/renderer/commands/staff/export-import-errors.ts';
import { importStaff } from '#src/renderer/commands/staff/import-staff.ts';
import { saveStaffTemplate } from '#src/renderer/commands/staff/template-register.ts';
import { FileButton } from '#src/renderer/components/file-button.tsx';
import { LeftIcon } from '#src/renderer/components/icons.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { FoundProblem } from './problem-panel.tsx';
import type { ImportState } from './use-import.ts';

export const acceptedTables = '.xlsx,.xls,.csv,.txt';

/** Where the file comes from and the one button that writes. */
export function ImportHead({ state, problems }: { readonly state: ImportState; readonly problems: readonly FoundProblem[] }) {
  const { t } = useTranslation(['staff', 'common']);
  const navigate = useNavigate();
  const { file } = state;
  return (
    <div className="head">
      <button
        type="button"
        className="link"
        style={{ lineHeight: 0 }}
        aria-label={t('common:back')}
        onClick={() => void navigate('/staff')}
      >
        <LeftIcon />
      </button>
      <h1>{t('importTitle')}</h1>
      {file && <span className="c2">{file.name}</span>}
      {file && file.sheets.length > 1 && (
        <select aria-label={t('importing.sheet')} value={file.sheet} onChange={(e) => state.setSheet(Number(e.target.value))}>
          {file.sheets.map((s, i) => (
            <option key={s.name} value={i}>
              {s.name}
            </option>
          ))}
        </select>
      )}
      <span className="grow" />
      {file ? <Actions state={state} problems={problems} fileName={file.name} /> : <TemplateButton />}
    </div>
  );
}

function TemplateButton() {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const save = useSaveFile();
  return <Button onClick={() => void save(saveStaffTemplate(ctx))}>{t('template')}</Button>;
}

interface ActionsProps {
  readonly state: ImportState;
  readonly problems: readonly FoundProblem[];
  readonly fileName: string;
}

function Actions({ state, problems, fileName }: ActionsProps) {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const say = useProblemText();
  const save = useSaveFile();
  const navigate = useNavigate();
  const good = state.rows.filter((r) => r.outcome === 'add' || r.outcome === 'update');
  const write = async () => {
    const done = await importStaff(ctx, good);
    if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
    showToast(t('importing.done', { count: done.value }), { undoable: true });
    void navigate('/staff');
  };
  return (
    <>
      <FileButton accept={acceptedTables} onFile={state.load}>
        {t('importing.another')}
      </FileButton>
      {problems.length > 0 && (
        <Button onClick={() => void save(exportImportErrors(ctx, fileName, problems))}>{t('importing.errorList')}</Button>
      )}
      {good.length === 0 && problems.length === 0 && <span className="c2">{t('importing.allSame')}</span>}
      <Button variant="contained" disabled={good.length === 0} onClick={() => void write()}>
        {t(problems.length > 0 ? 'importing.writeGood' : 'importing.write', { count: good.length })}
      </Button>
    </>
  );
}
