import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { dayTitle } from '#src/renderer/screens/roster/columns.ts';
import { focusGrid } from '#src/renderer/screens/roster/focus-grid.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { type RosterView, useRosterView } from '#src/renderer/screens/roster/view.ts';
import { hoursText } from '#src/renderer/screens/roster/words.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { withCell } from '#src/shared/domain/roster/edit/selection.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { type Fix, suggestFixes } from '#src/shared/domain/roster/suggest.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';

/** Single swaps that mend the breach and break nothing else. */
export function FixList({ breach }: { readonly breach: Breach }) {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const fixes = useMemo(() => suggestFixes(model.context, breach), [model.context, breach]);
  if (fixes.length === 0) return <p className="sm c3">{t('panel.noFix')}</p>;
  return (
    <>
      {fixes.map((fix) => (
        <FixCard key={`${fix.day} ${fix.takerId}`} fix={fix} />
      ))}
    </>
  );
}

/** Both people's rows after the swap. */
function swapped(view: RosterView, fix: Fix) {
  const person = (id: string) => view.model.lines.find((l) => l.person.member.id === id)?.person;
  const [giver, taker] = [person(fix.giverId), person(fix.takerId)];
  const date = dateOf(fix.day);
  const cell = giver?.cells[date];
  if (!giver || !taker || !cell) return null;
  return {
    giver: { ...giver, cells: withCell(giver.cells, date, null) },
    taker: { ...taker, cells: withCell(taker.cells, date, cell) },
  };
}

function FixCard({ fix }: { readonly fix: Fix }) {
  const { t } = useRosterText();
  const view = useRosterView();
  const after = swapped(view, fix);
  if (!after) return null;
  const { giver, taker } = after;
  const hours = (p: typeof giver) => hoursText(personTotals(view.model.frame, p).minutes);
  const names = { giver: giver.member.name, taker: taker.member.name };
  const day = dayTitle(fix.day, t);
  const use = () => {
    view.apply(
      'roster-swap',
      [giver, taker].map((p) => ({ staffId: p.member.id, cells: p.cells })),
    );
    showToast(t('done.swap', { day, ...names }), { undoable: true });
    focusGrid();
  };
  return (
    <div className="fix">
      <span className="grow">
        {t('panel.swap', { day, name: names.taker })}
        <br />
        <span className="sm c3">{t('panel.swapHours', { ...names, giverHours: hours(giver), takerHours: hours(taker) })}</span>
      </span>
      <Button onClick={use}>{t('panel.use')}</Button>
    </div>
  );
}
