import { useState } from 'react';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { readCell } from '#src/shared/domain/roster/exchange/read-cell.ts';
import type { ImportProblem } from '#src/shared/domain/roster/exchange/types.ts';
import { useExchangeText } from './use-exchange-text.ts';

interface ImportProblemsProps {
  readonly problems: readonly ImportProblem[];
  readonly onCorrect: (at: string, text: string) => void;
}

/** Every place of the file that is not understood: its cell, the sentence, and what to make of it. */
export function ImportProblems({ problems, onCorrect }: ImportProblemsProps) {
  const { t } = useExchangeText();
  if (problems.length === 0) return null;
  return (
    <section>
      <h3 className="bad">{t('problems', { count: problems.length })}</h3>
      <ul className="import-problems">
        {problems.map((problem) => (
          <li key={`${problem.kind} ${problem.at}`}>
            <b>{problem.at}</b>{' '}
            {t(`problem.${problem.kind}`, {
              name: problem.name,
              date: problem.date,
              text: problem.text,
              other: problem.suggestion,
            })}
            {problem.kind === 'value' && <Correction problem={problem} onCorrect={onCorrect} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The guess at a press, or any other shift or leave typed. */
function Correction({ problem, onCorrect }: { readonly problem: ImportProblem } & Pick<ImportProblemsProps, 'onCorrect'>) {
  const { t } = useExchangeText();
  const { shiftTypes } = useRosterView().model.base;
  const [text, setText] = useState('');
  const finish = () => {
    if (text.trim() !== '' && readCell(text, shiftTypes) !== undefined) onCorrect(problem.at, text);
  };
  return (
    <span className="import-fix">
      {problem.suggestion !== '' && (
        <button type="button" className="link" onClick={() => onCorrect(problem.at, problem.suggestion)}>
          {t('use', { glyph: problem.suggestion })}
        </button>
      )}
      <input
        aria-label={t('instead', { at: problem.at })}
        placeholder={t('insteadHint')}
        value={text}
        aria-invalid={text.trim() !== '' && readCell(text, shiftTypes) === undefined}
        onChange={(e) => setText(e.target.value)}
        onBlur={finish}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && !e.nativeEvent.isComposing) finish();
        }}
      />
    </span>
  );
}
