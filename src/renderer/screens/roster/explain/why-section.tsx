import { useDeferredValue, useMemo } from 'react';
import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { toggleWhy, useRosterWhy } from '#src/renderer/ui-state/roster-why.ts';
import { type CellExplanation, explainCell } from '#src/shared/domain/roster/explain/cell.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { useExplainInput } from './use-explain-input.ts';
import { useExplainText } from './use-explain-text.ts';
import { WhyNot } from './why-not.tsx';
import { comparisonText, originText, reasonText } from './why-words.ts';
import './explain.css';

interface WhySectionProps {
  readonly line: RosterLine;
  readonly column: Column;
}

const titleOf = (cell: RosterCell | undefined) =>
  cell === undefined ? 'why.titleFree' : cell.kind === 'leave' ? 'why.titleLeave' : 'why.title';

/** 为什么: closed it is one line; open it says why the cell is so and why it is not somebody else's. */
export function WhySection({ line, column }: WhySectionProps) {
  const { t } = useExplainText();
  const open = useRosterWhy((s) => s.open);
  return (
    <div className="why why-cell">
      <div className="row">
        <h3 className="grow">{t(titleOf(line.person.cells[column.date]))}</h3>
        <button type="button" className="link sm" aria-expanded={open} aria-keyshortcuts="?" onClick={toggleWhy}>
          {t(open ? 'why.hide' : 'why.show')}
        </button>
        <kbd>?</kbd>
      </div>
      {open && <OpenWhy line={line} column={column} />}
    </div>
  );
}

/** What is explained may lag behind the selection, so that walking through the sheet stays quick. */
function OpenWhy({ line, column }: WhySectionProps) {
  const { context } = useRosterView().model;
  const input = useExplainInput();
  const staffId = useDeferredValue(line.person.member.id);
  const day = useDeferredValue(column.info.day);
  const explanation = useMemo(() => explainCell(context, { staffId, day }, input), [context, staffId, day, input]);
  if (!explanation) return null;
  return (
    <>
      <Reasons explanation={explanation} staffId={staffId} />
      {explanation.others.length > 0 && (
        <WhyNot key={`${staffId} ${day}`} holder={{ staffId, day }} others={explanation.others} />
      )}
    </>
  );
}

function Reasons({ explanation, staffId }: { readonly explanation: CellExplanation; readonly staffId: string }) {
  const text = useExplainText();
  const self = text.name(staffId);
  const { reasons, comparisons, standard, origin } = explanation;
  const lines = [
    ...reasons.map((reason) => reasonText(reason, self, text)),
    ...comparisons.map((comparison) => comparisonText(comparison, standard, text)),
    ...(origin ? [originText(origin, text)] : []),
  ];
  return (
    <ul className="why-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
