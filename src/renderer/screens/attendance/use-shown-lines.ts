import { useMemo } from 'react';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { useMonthCompare } from '#src/renderer/ui-state/month-compare.ts';
import { rosterGap } from '#src/shared/domain/attendance/derive/roster-gap.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { ShownLine } from './month-place.ts';

const NONE: ShownLine['gaps'] = [];

/** The lines in view, compared with the published roster when asked, and how many days differ. */
export function useShownLines({ lines, source }: MonthSheet): { readonly shown: readonly ShownLine[]; readonly gaps: number } {
  const { on, onlyGaps } = useMonthCompare();
  const compare = on && source.rosterVersion > 0;
  return useMemo(() => {
    const all = lines.map((line, i): ShownLine => {
      const gaps = compare ? line.results.map((r) => rosterGap(line.person.cells[dateOf(r.day)], r)) : NONE;
      return { line, number: i + 1, gaps };
    });
    const gaps = all.reduce((n, l) => n + l.gaps.filter((g) => g !== null).length, 0);
    return { shown: compare && onlyGaps ? all.filter((l) => l.gaps.some((g) => g !== null)) : all, gaps };
  }, [lines, compare, onlyGaps]);
}
