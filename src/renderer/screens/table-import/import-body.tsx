import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '#src/renderer/components/file-drop.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { acceptedTables } from './accepted-tables.ts';
import { columnName } from './columns.ts';
import { ImportGrid } from './import-grid.tsx';
import type { ImportColumn, ImportLine } from './import-line.ts';
import { type FoundProblem, ProblemPanel } from './problem-panel.tsx';
import type { TableFile } from './use-table-file.ts';
import './table-import.css';

interface ImportBodyProps {
  readonly state: TableFile<ImportLine>;
  readonly columns: readonly ImportColumn[];
  readonly problems: readonly FoundProblem[];
  /** What the place says where the file is dropped. */
  readonly drop: string;
}

/** Choose a file, check it, correct it in place. The head writes. */
export function ImportBody({ state, columns, problems, drop }: ImportBodyProps) {
  const { t } = useTranslation('tableImport');
  const [at, setAt] = useState(0);
  const current = problems[Math.min(at, problems.length - 1)];
  if (!state.file)
    return (
      <div className="import-drop">
        <FileDrop
          title={drop}
          note={t('dropNote')}
          choose={t('choose')}
          reading={state.reading === '' ? '' : t('reading', { name: state.reading })}
          problem={state.problem}
          accept={acceptedTables}
          onFile={state.load}
          onCancel={state.cancel}
        />
      </div>
    );
  return (
    <>
      <CountBar rows={state.rows} problemCount={problems.length} />
      <div className="body">
        <div className="pane" style={{ overflow: 'auto' }}>
          <ImportGrid state={state} columns={columns} current={current} />
          <p className="sm c2" style={{ padding: '12px 20px' }}>
            <span className="tag bad">{t('legendError')}</span>　<span className="tag acc">{t('legendChange')}</span>
          </p>
        </div>
        <ProblemPanel problems={problems} at={at} onAt={setAt} onUse={(p) => state.edit(p.tableRow, p.column, p.suggestion)} />
      </div>
    </>
  );
}

function CountBar({ rows, problemCount }: { readonly rows: readonly ImportLine[]; readonly problemCount: number }) {
  const { t } = useTranslation('tableImport');
  const count = (outcome: ImportLine['outcome']) => rows.filter((r) => r.outcome === outcome).length;
  return (
    <div className="bar">
      <span className="ok">{t('count.add', { count: count('add') })}</span>
      <span className="acc">{t('count.update', { count: count('update') })}</span>
      <span className="c2">{t('count.same', { count: count('same') })}</span>
      <span className={count('error') > 0 ? 'bad b' : 'c3'}>{t('count.error', { count: count('error') })}</span>
      <span className="grow" />
      <span className="c2">{problemCount > 0 ? t('nothing', { count: problemCount }) : t('ready')}</span>
    </div>
  );
}

/** Every wrong cell of the plan; `nameOf` says whose row it is. */
export function useFoundProblems<Line extends ImportLine>(
  state: TableFile<Line>,
  nameOf: (line: Line) => string,
): readonly FoundProblem[] {
  const say = useProblemText();
  return useMemo(() => {
    const mapping = state.file?.mapping ?? {};
    return state.rows.flatMap((line) =>
      line.problems.map((p): FoundProblem => {
        const column = mapping[p.field] ?? 0;
        return {
          cell: `${columnName(column)}${line.row}`,
          tableRow: line.row - 1,
          column,
          name: nameOf(line),
          text: say(p),
          suggestion: p.suggestion,
        };
      }),
    );
  }, [state.rows, state.file, say, nameOf]);
}
