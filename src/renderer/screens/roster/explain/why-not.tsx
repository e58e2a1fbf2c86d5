import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { focusGrid } from '#src/renderer/screens/roster/focus-grid.ts';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { askWhyNot, stopAsking, useRosterWhy } from '#src/renderer/ui-state/roster-why.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { CellPlace } from '#src/shared/domain/roster/changes/change-cells.ts';
import { type Instead, nearestOthers } from '#src/shared/domain/roster/explain/instead.ts';
import { AskWho } from './ask-who.tsx';
import { useApplyCells } from './use-apply-cells.ts';
import { useExplainText } from './use-explain-text.ts';
import { insteadText } from './why-words.ts';

interface WhyNotProps {
  readonly holder: CellPlace;
  readonly others: readonly Instead[];
}

/** 为什么不是别人: the nearest ones, and anybody by name. */
export function WhyNot({ holder, others }: WhyNotProps) {
  const { t } = useExplainText();
  const { toRow, toDate } = useRosterSelection((s) => s.area);
  const asking = useRosterWhy((s) => s.asking?.row === toRow && s.asking.date === toDate);
  const [picked, setPicked] = useState('');
  const answer = others.find((o) => o.staffId === picked);
  const nearest = nearestOthers(others).filter((o) => o !== answer);
  const pick = (instead: Instead) => {
    setPicked(instead.staffId);
    stopAsking();
    if (!instead.option.possible) focusGrid();
  };
  return (
    <>
      <div className="row">
        <h4 className="grow">{t('instead.title')}</h4>
        {!asking && (
          <button type="button" className="link sm" onClick={askWhyNot}>
            {t('instead.ask')}
          </button>
        )}
      </div>
      {asking && <AskWho holder={holder} others={others} onPick={pick} />}
      <ul className="why-people">
        {answer && <InsteadLine key={answer.staffId} instead={answer} holder={holder} picked />}
        {!asking && nearest.map((o) => <InsteadLine key={o.staffId} instead={o} holder={holder} />)}
      </ul>
      {!asking && !answer && nearest.length === 0 && <p className="sm c2">{t('instead.nobody')}</p>}
    </>
  );
}

interface InsteadLineProps {
  readonly instead: Instead;
  readonly holder: CellPlace;
  /** Asked for by name: the button takes the focus. */
  readonly picked?: boolean;
}

function InsteadLine({ instead, holder, picked = false }: InsteadLineProps) {
  const text = useExplainText();
  const { option, staffId, against } = instead;
  // Somebody with another shift that day would lose it: that is a swap, made under 调班.
  const may = option.possible && !against.some((a) => a.code === 'moves');
  return (
    <li>
      <span className="grow">
        <b>{text.name(staffId)}</b>　<span className="sm c2">{insteadText(instead, text.name(holder.staffId), text)}</span>
        {may && option.verdict.reasons.length > 0 && <span className="tag warn">{text.t('shortage.needsReason')}</span>}
      </span>
      {may && <Take instead={instead} holder={holder} focused={picked} />}
    </li>
  );
}

interface TakeProps extends Pick<InsteadLineProps, 'instead' | 'holder'> {
  readonly focused: boolean;
}

/** Gives the shift to somebody else; the holder rests. */
function Take({ instead: { staffId, option }, holder, focused }: TakeProps) {
  const { t, name, day, shift } = useExplainText();
  const apply = useApplyCells();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const given = option.cells.find((c) => c.staffId === staffId)?.after;
  const take = () => {
    if (apply('roster-swap', option.cells) === 0) return;
    const what = given?.kind === 'shift' ? shift(given.shiftTypeId) : '';
    showToast(t('instead.taken', { day: day(holder.day), holder: name(holder.staffId), shift: what, name: name(staffId) }), {
      undoable: true,
    });
    focusGrid();
  };
  return (
    <Button ref={button} aria-label={t('instead.takeFor', { name: name(staffId) })} onClick={take}>
      {t('instead.take')}
    </Button>
  );
}
