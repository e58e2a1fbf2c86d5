import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { columnName } from './columns.ts';
import { DropZone } from './drop-zone.tsx';
import { ImportGrid } from './import-grid.tsx';
import { ImportHead } from './import-head.tsx';
import { type FoundProblem, ProblemPanel } from './problem-panel.tsx';
import { type ImportState, useImport } from './use-import.ts';
import '#src/renderer/screens/staff/staff.css';

/** 从 Excel 导入人员: choose, check, correct in place, write in one go. */
export function StaffImportScreen() {
  const { t } = useTranslation('staff');
  const state = useImport();
  const problems = useProblems(state);
  const [at, setAt] = useState(0);
  const current = problems[Math.min(at, problems.length - 1)];
  return (
    <>
      <ImportHead state={state} problems={problems} />
      {state.file ? (
        <>
          <CountBar state={state} problemCount={problems.length} />
          <div className="body">
            <div className="pane" style={{ overflow: 'auto' }}>
              <ImportGrid state={state} current={current} />
              <p className="sm c2" style={{ padding: '12px 20px' }}>
                <span className="tag bad">{t('importing.legendError')}</span>　
                <span className="tag acc">{t('importing.legendChange')}</span>
              </p>
            </div>
            <ProblemPanel
              problems={problems}
              at={at}
              onAt={setAt}
              onUse={(p) => state.edit(p.tableRow, p.column, p.suggestion)}
            />
          </div>
        </>
      ) : (
        <DropZone state={state} />
      )}
    </>
  );
}

function CountBar({ state, problemCount }: { readonly state: ImportState; readonly problemCount: number }) {
  const { t } = useTranslation('staff');
  const count = (outcome: 'add' | 'update' | 'same' | 'error') => state.rows.filter((r) => r.outcome === outcome).length;
  return (
    <div className="bar">
      <span className="ok">{t('importing.count.add', { count: count('add') })}</span>
      <span className="acc">{t('importing.count.update', { count: count('update') })}</span>
      <span className="c2">{t('importing.count.same', { count: count('same') })}</span>
      <span className={count('error') > 0 ? 'bad b' : 'c3'}>{t('importing.count.error', { count: count('error') })}</span>
      <span className="grow" />
      <span className="c2">{problemCount > 0 ? t('importing.nothing', { count: problemCount }) : t('importing.ready')}</span>
    </div>
  );
}

function useProblems(state: ImportState): readonly FoundProblem[] {
  const say = useProblemText();
  return useMemo(() => {
    const mapping = state.file?.mapping ?? {};
    return state.rows.flatMap((row) =>
      row.problems.map((p): FoundProblem => {
        const column = mapping[p.field] ?? 0;
        return {
          cell: `${columnName(column)}${row.row}`,
          tableRow: row.row - 1,
          column,
          name: row.staff.name,
          text: say(p),
          suggestion: p.suggestion,
        };
      }),
    );
  }, [state.rows, state.file, say]);
}
