import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptAuto } from '#src/renderer/commands/roster/auto/accept-auto.ts';
import { type AutoNews, startAuto } from '#src/renderer/commands/roster/auto/start-auto.ts';
import type { RosterModel } from '#src/renderer/queries/roster/use-roster-model.ts';
import { focusGrid } from '#src/renderer/screens/roster/focus-grid.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import {
  type AutoJob,
  type AutoKind,
  beginAuto,
  changeAuto,
  endAuto,
  useRosterAuto,
} from '#src/renderer/ui-state/roster-auto.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dateOf, dayOfInstant, monthOf } from '#src/shared/domain/core/day.ts';
import type { CellDifference } from '#src/shared/domain/roster/publish.ts';

export interface AutoActs {
  readonly start: (kind: AutoKind) => void;
  /** Takes these cells of the proposal into the draft. */
  readonly accept: (job: AutoJob, chosen: readonly CellDifference[]) => void;
}

/** Seconds after which the best roster so far is good enough; a repair has to be quick. */
const SECONDS: Readonly<Record<AutoKind, number>> = { all: 120, gaps: 120, repair: 2 };

/** From this share of people on with cells, the month is filled and is meant to be done better. */
const MOST = 0.8;

export const placeOf = ({ base, hallId }: Pick<RosterModel, 'base' | 'hallId'>): string => `${base.month}:${hallId}`;

/** The kind that most likely is wanted: mend what is published, go on with what is begun, else all of it. */
export function likelyKind({ publications, lines }: RosterModel): AutoKind {
  if (publications.length > 0) return 'repair';
  const begun = lines.filter((l) => Object.keys(l.person.cells).length > 0).length;
  return begun > 0 && begun < MOST * lines.length ? 'gaps' : 'all';
}

export function useAutoActs(): AutoActs {
  const { t } = useTranslation('auto');
  const say = useProblemText();
  const ctx = useCommands();
  const { model } = useRosterView();
  const { hallId } = model;
  const { month } = model.base;
  const place = placeOf(model);
  const showAtOnce = model.empty;
  return useMemo(() => {
    const start = async (kind: AutoKind) => {
      const today = dayOfInstant(ctx.now());
      const fromDate = monthOf(today) === month ? dateOf(today) : 1;
      let cancel: () => void = () => undefined;
      const stop = () => cancel();
      beginAuto({ ...nothingYet, place, kind, shown: showAtOnce, begunAt: performance.now(), stop });
      const request = { month, hallId, kind, fromDate, seconds: SECONDS[kind] };
      const run = await startAuto(ctx, request, (news) => changeAuto(stop, partOf(news)));
      cancel = run.cancel;
      if (useRosterAuto.getState().job?.stop !== stop) return run.cancel();
      changeAuto(stop, { from: run.from });
      const end = await run.done;
      changeAuto(stop, { ...partOf(end), running: false });
    };
    const accept = async (job: AutoJob, chosen: readonly CellDifference[]) => {
      const edits = chosen.map((d) => ({ staffId: d.staffId, date: d.date, cell: d.after ?? null }));
      const command = job.kind === 'repair' ? 'roster-repair' : 'roster-auto';
      const done = await acceptAuto(ctx, { month, hallId, command, edits });
      if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
      endAuto();
      showToast(t('done', { count: done.value }), { undoable: true });
      focusGrid();
    };
    return { start: (kind) => void start(kind), accept: (job, chosen) => void accept(job, chosen) };
  }, [ctx, month, hallId, place, showAtOnce, say, t]);
}

const nothingYet = {
  running: true,
  optimal: false,
  seconds: 0,
  points: [],
  cells: null,
  from: new Map(),
  impossible: [],
} satisfies Partial<AutoJob>;

const partOf = ({ seconds, objective, bound, optimal, cells, impossible }: AutoNews) => ({
  seconds,
  optimal,
  cells,
  impossible,
  point: { seconds, objective, bound },
});
