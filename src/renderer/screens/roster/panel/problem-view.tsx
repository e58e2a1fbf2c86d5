import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { ruleSource } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach, Severity } from '#src/shared/domain/roster/rules/rule.ts';
import { FixList } from './fix-list.tsx';
import { WeekStrip } from './week-strip.tsx';

interface ProblemViewProps {
  readonly line: RosterLine;
  readonly column: Column;
  readonly breaches: readonly Breach[];
}
const tone: Readonly<Record<Severity, string>> = { hard: 'bad', reason: 'warn', notice: '' };

/** Every rule that the cell does not keep: worst first, with the week, the numbers and the law. */
export function ProblemView({ line, column, breaches }: ProblemViewProps) {
  const { words, model } = useRosterView();
  const worst = breaches[0];
  const sourced = breaches.filter((b) => ruleSource(b.ruleId) !== '');
  if (!worst) return null;
  return (
    <div className="breach">
      {breaches.map((breach, i) => (
        <div key={breach.ruleId}>
          <SeverityTag severity={breach.severity} />
          <h3>{words.ruleTitle(breach, model.frame)}</h3>
          {i === 0 && <WeekStrip line={line} column={column} breach={breach} />}
          <p className="md c2">{words.ruleText(breach, model.frame)}</p>
        </div>
      ))}
      {sourced.length > 0 && (
        <ul className="src">
          {sourced.map((b) => (
            <li key={b.ruleId}>
              {words.ruleTitle(b, model.frame)}　{ruleSource(b.ruleId)}
            </li>
          ))}
        </ul>
      )}
      {worst.severity !== 'notice' && <FixList breach={worst} />}
    </div>
  );
}

function SeverityTag({ severity }: { readonly severity: Severity }) {
  const { t } = useRosterText();
  return <span className={`tag ${tone[severity]}`}>{t(`severity.${severity}`)}</span>;
}
