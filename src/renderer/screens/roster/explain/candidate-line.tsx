import Button from '@mui/material/Button';
import { focusGrid } from '#src/renderer/screens/roster/focus-grid.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Candidate } from '#src/shared/domain/roster/explain/types.ts';
import { useApplyCells } from './use-apply-cells.ts';
import { useExplainText } from './use-explain-text.ts';

interface CandidateLineProps {
  readonly candidate: Candidate;
  readonly text: string;
}

/** A person with what decides about them; whoever may come is planned by one key. */
export function CandidateLine({ candidate, text }: CandidateLineProps) {
  const { t, name } = useExplainText();
  const { option, standing } = candidate;
  const may =
    option?.possible === true && standing.code !== 'working' && (standing.code !== 'leave' || standing.leave === 'inLieu');
  return (
    <li>
      <span className="grow">
        <b>{name(candidate.staffId)}</b>　<span className="sm c2">{text}</span>
        {may && option.verdict.reasons.length > 0 && <span className="tag warn">{t('shortage.needsReason')}</span>}
      </span>
      {may && <Assign candidate={candidate} />}
    </li>
  );
}

function Assign({ candidate: { staffId, option } }: Pick<CandidateLineProps, 'candidate'>) {
  const { t, name, day, shift } = useExplainText();
  const apply = useApplyCells();
  const [cell] = option?.cells ?? [];
  if (!option || cell?.after?.kind !== 'shift') return null;
  const blanks = { name: name(staffId), shift: shift(cell.after.shiftTypeId), day: day(option.day) };
  const assign = () => {
    if (apply('roster-edit', option.cells) === 0) return;
    showToast(t('shortage.assigned', blanks), { undoable: true });
    focusGrid();
  };
  return (
    <Button aria-label={t('shortage.assignFor', blanks)} onClick={assign}>
      {t('shortage.assign')}
    </Button>
  );
}
