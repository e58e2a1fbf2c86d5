import { useMemo, useState } from 'react';
import { useDutyMonths } from '#src/renderer/queries/roster/use-duty-months.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { DutyMonth } from '#src/shared/domain/roster/fairness/duty-month.ts';
import { type StatLine, type StatOrder, sortLines, spanStart, statLines } from '#src/shared/domain/roster/fairness/stat-lines.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import type { StatsPlace } from './stats-place.ts';

/** What the page shows. */
export interface Stats {
  readonly months: readonly DutyMonth[];
  /** Everybody of the hall. */
  readonly all: readonly StatLine[];
  /** Those that the filters leave, in the chosen order. */
  readonly shown: readonly StatLine[];
  readonly order: StatOrder | null;
  readonly setOrder: (order: StatOrder | null) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

/** The statistics of the hall in view; `undefined` while they are read the first time. */
export function useStats({ span, postId }: Pick<StatsPlace, 'span' | 'postId'>): Stats | undefined {
  const { model } = useRosterView();
  const { base, groups, hallId } = model;
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<StatOrder | null>(null);
  const months = useDutyMonths(spanStart(span, base.month), base.month);
  const { demands, shiftTypes } = base;
  const all = useMemo(
    () => months && statLines({ hallId, groups, months, demands, shiftTypes }),
    [hallId, groups, months, demands, shiftTypes],
  );
  const shown = useMemo(() => {
    const ofPost = (all ?? []).filter((l) => postId === '' || l.place.post?.id === postId);
    const found = new Set(
      rankStaff(
        ofPost.map((l) => l.place.member),
        query,
      ),
    );
    return sortLines(
      ofPost.filter((l) => found.has(l.place.member)),
      order,
    );
  }, [all, postId, query, order]);
  return months && all && { months, all, shown, order, setOrder, query, setQuery };
}
