import { useState } from 'react';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useDemandPage } from './demand-page-parts.ts';
import { useDemandText } from './use-demand-text.ts';

/** Under the table: a name and Enter make a demand with the usual numbers. */
export function AddDemand() {
  const { t } = useDemandText();
  const { view, rowActs, state } = useDemandPage();
  const { model } = useRosterView();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const add = async () => {
    if (text.trim() === '') return;
    const refused = await rowActs.add(text);
    setProblem(refused);
    if (refused !== '') return;
    setText('');
    state.select(view.lines.length, 2);
  };
  const hall = model.base.halls.find((h) => h.id === model.hallId)?.name ?? '';
  return (
    <div className="demand-add">
      {view.lines.length === 0 && <p className="c2">{t('empty', { hall })}</p>}
      <input
        aria-label={t('add.label')}
        aria-invalid={problem === '' ? undefined : true}
        placeholder={t('add.hint')}
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setProblem('');
        }}
        onKeyDown={(e) => {
          if (e.nativeEvent.isComposing) return;
          if (e.key === 'Enter') void add();
          if (e.key === 'Escape') setText('');
        }}
      />
      {problem !== '' && (
        <span className="bad sm" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
