import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useEarlierRows, useRosterBase, useRosterRows } from '#src/renderer/queries/roster/use-roster-source.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { rememberRosterPlace, useRosterPlace } from '#src/renderer/ui-state/roster-place.ts';
import { addMonths, dayOfInstant, monthOf } from '#src/shared/domain/core/day.ts';
import { NoHall } from './empty-states.tsx';
import { RosterMonth } from './roster-month.tsx';
import { rosterViews } from './view-tabs.tsx';
import './roster.css';
import './roster-panel.css';

const isMonth = (text: string | undefined): text is string => /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');

/** 排班: the address says month and hall; without them the ones looked at last, else this month and the first hall. */
export function RosterScreen() {
  const ctx = useCommands();
  const params = useParams();
  const last = useRosterPlace();
  const month = [params['month'], last.month].find(isMonth) ?? monthOf(dayOfInstant(ctx.now()));
  const base = useRosterBase(month);
  const read = useRosterRows(month);
  const before = useEarlierRows(addMonths(month, -1));
  const named = (id: string | undefined) => base?.halls.find((h) => h.id === id);
  const hall = named(params['hallId']) ?? named(last.hallId) ?? base?.halls[0];
  const hallId = hall?.id ?? '';
  useEffect(() => {
    if (hallId !== '') rememberRosterPlace(month, hallId);
  }, [month, hallId]);
  if (!base || !read || !before) return null;
  if (!hall) return <NoHall />;
  const view = rosterViews.find((v) => v === params['view']) ?? 'sheet';
  return <RosterMonth key={`${month} ${hallId}`} base={base} read={read} before={before} hallId={hallId} view={view} />;
}
