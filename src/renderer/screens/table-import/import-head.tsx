import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportImportErrors } from '#src/renderer/commands/staff/export-import-errors.ts';
import { FileButton } from '#src/renderer/components/file-button.tsx';
import { LeftIcon } from '#src/renderer/components/icons.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { acceptedTables } from './accepted-tables.ts';
import type { ImportLine } from './import-line.ts';
import type { FoundProblem } from './problem-panel.tsx';
import type { TableFile } from './use-table-file.ts';

interface ImportHeadProps<Line extends ImportLine> {
  readonly title: string;
  /** Where the register is. */
  readonly back: string;
  readonly state: TableFile<Line>;
  readonly problems: readonly FoundProblem[];
  /** Said when there is nothing to write. */
  readonly allSame: string;
  /** Stands where no file is chosen yet, e.g. the template. */
  readonly before?: ReactNode;
  readonly write: (good: readonly Line[]) => Promise<Result<number, Problem>>;
}

/** Where the file comes from and the one button that writes. */
export function ImportHead<Line extends ImportLine>(props: ImportHeadProps<Line>) {
  const { t } = useTranslation(['tableImport', 'common']);
  const navigate = useNavigate();
  const { state, title, back } = props;
  const { file } = state;
  return (
    <div className="head">
      <button
        type="button"
        className="link"
        style={{ lineHeight: 0 }}
        aria-label={t('common:back')}
        onClick={() => void navigate(back)}
      >
        <LeftIcon />
      </button>
      <h1>{title}</h1>
      {file && <span className="c2">{file.name}</span>}
      {file && file.sheets.length > 1 && (
        <select aria-label={t('sheet')} value={file.sheet} onChange={(e) => state.setSheet(Number(e.target.value))}>
          {file.sheets.map((s, i) => (
            <option key={s.name} value={i}>
              {s.name}
            </option>
          ))}
        </select>
      )}
      <span className="grow" />
      {file ? <Actions {...props} fileName={file.name} /> : props.before}
    </div>
  );
}

function Actions<Line extends ImportLine>({
  state,
  problems,
  allSame,
  back,
  write,
  fileName,
}: ImportHeadProps<Line> & { readonly fileName: string }) {
  const { t } = useTranslation('tableImport');
  const ctx = useCommands();
  const say = useProblemText();
  const save = useSaveFile();
  const navigate = useNavigate();
  const good = state.rows.filter((r) => r.outcome === 'add' || r.outcome === 'update');
  const send = async () => {
    const done = await write(good);
    if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
    showToast(t('done', { count: done.value }), { undoable: true });
    void navigate(back);
  };
  return (
    <>
      <FileButton accept={acceptedTables} onFile={state.load}>
        {t('another')}
      </FileButton>
      {problems.length > 0 && (
        <Button onClick={() => void save(exportImportErrors(ctx, fileName, problems))}>{t('errorList')}</Button>
      )}
      {good.length === 0 && problems.length === 0 && <span className="c2">{allSame}</span>}
      <Button variant="contained" disabled={good.length === 0} onClick={() => void send()}>
        {t(problems.length > 0 ? 'writeGood' : 'write', { count: good.length })}
      </Button>
    </>
  );
}
