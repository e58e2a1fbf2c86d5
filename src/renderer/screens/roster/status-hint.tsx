import { useEffect } from 'react';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { dateSpan, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { glyphOf } from '#src/shared/domain/roster/glyphs.ts';
import { useRosterText } from './use-roster-text.ts';
import { type RosterView, useRosterView } from './view.ts';
import { hoursText } from './words.ts';

/** “值 2　正 3” and the hours of what is selected. */
function tally(view: RosterView, area: Selection): { readonly cells: number; readonly glyphs: string; readonly minutes: number } {
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  const counts = new Map<string, number>();
  let minutes = 0;
  for (const row of view.rows.slice(r0, r1 + 1))
    for (let date = d0; date <= d1; date++) {
      const cell = row.cells[date];
      const glyph = glyphOf(cell, view.model.frame.shifts);
      if (glyph !== '') counts.set(glyph, (counts.get(glyph) ?? 0) + 1);
      const shift = cell?.kind === 'shift' ? view.model.frame.shifts.get(cell.shiftTypeId) : undefined;
      if (shift) minutes += shiftMinutes(shift);
    }
  const glyphs = [...counts].map(([glyph, n]) => `${glyph} ${n}`).join('　');
  return { cells: (r1 - r0 + 1) * (d1 - d0 + 1), glyphs, minutes };
}

/** Tells the status bar what is selected and which keys help. */
export function StatusHint() {
  const { t } = useRosterText();
  const view = useRosterView();
  const area = useRosterSelection((s) => s.area);
  useEffect(() => {
    const { cells, glyphs, minutes } = tally(view, area);
    const last = view.model.base.shiftTypes.at(-1)?.key ?? '9';
    const hours = minutes > 0 ? t('status.hours', { hours: hoursText(minutes) }) : '';
    setStatusLine([
      t('status.cells', { count: cells }),
      ...[[glyphs, hours].filter(Boolean).join('　')].filter(Boolean),
      t('status.keys', { last }),
      t('explain:why.keys'),
    ]);
    return () => setStatusLine([]);
  }, [view, area, t]);
  return null;
}
