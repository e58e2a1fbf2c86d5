import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** A wrong cell as the person finds it: its address, whose row it is, the sentence. */
export interface FoundProblem {
  readonly cell: string;
  /** Row in the table, from 0. */
  readonly tableRow: number;
  readonly column: number;
  readonly name: string;
  readonly text: string;
  readonly suggestion: string;
}

interface ProblemPanelProps {
  readonly problems: readonly FoundProblem[];
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly onUse: (problem: FoundProblem) => void;
}

/** Every wrong cell with its sentence; F8 goes to the next. */
export function ProblemPanel({ problems, at, onAt, onUse }: ProblemPanelProps) {
  const { t } = useTranslation('tableImport');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || problems.length === 0) return;
      event.preventDefault();
      onAt((at + (event.shiftKey ? -1 : 1) + problems.length) % problems.length);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [problems.length, at, onAt]);
  return (
    <aside className="side">
      <section className="row">
        <h2 className="grow">{problems.length > 0 ? t('problems', { count: problems.length }) : t('noProblems')}</h2>
        {problems.length > 0 && (
          <span className="sm c2">
            <kbd>F8</kbd> {t('next')}
          </span>
        )}
      </section>
      {problems.map((p, i) => (
        <div key={`${p.cell} ${p.text}`}>
          <button type="button" className={i === at ? 'problem on' : 'problem'} onClick={() => onAt(i)}>
            <b>{p.cell}</b> <span className="c2">{p.name}</span>
            <br />
            {p.text}
            {p.suggestion !== '' && <span className="c2">{t('suggestion', { text: p.suggestion })}</span>}
          </button>
          {p.suggestion !== '' && i === at && (
            <button type="button" className="link md" style={{ padding: '6px 18px' }} onClick={() => onUse(p)}>
              {t('useIt')}
            </button>
          )}
        </div>
      ))}
      <p className="sm c3" style={{ padding: '12px 18px' }}>
        {t('editHere')}
      </p>
    </aside>
  );
}
