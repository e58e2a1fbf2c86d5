import { useMemo } from 'react';
import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { hoursText } from '#src/renderer/screens/roster/words.ts';
import { Figures } from './person-month.tsx';

/** The widest gap in duty days between two people of the same post. */
function dutySpread(lines: readonly RosterLine[]): number {
  const byPost = Map.groupBy(lines, (l) => l.person.postId);
  const spreads = [...byPost.values()].map((group) => {
    const duty = group.map((l) => l.totals.restDays + l.totals.holidays);
    return Math.max(...duty) - Math.min(...duty);
  });
  return Math.max(0, ...spreads);
}

/** The whole hall in figures: is it covered, is it fair. */
export function HallTotals() {
  const { t } = useRosterText();
  const { lines, shortages } = useRosterView().model;
  const figures = useMemo(
    (): readonly (readonly [string, string])[] => [
      [t('panel.people'), t('panel.peopleOf', { count: lines.length })],
      [t('panel.totalHours'), t('panel.shiftHours', { hours: hoursText(lines.reduce((sum, l) => sum + l.totals.minutes, 0)) })],
      [t('panel.shortage'), t('panel.places', { count: shortages })],
      [t('panel.dutySpread'), t('panel.days', { count: dutySpread(lines) })],
    ],
    [lines, shortages, t],
  );
  return <Figures title={t('panel.hall')} figures={figures} />;
}
