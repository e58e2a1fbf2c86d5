import { create } from 'zustand';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** 全排: rest is filled anew. 补空: filled cells stay. 修补: as few changes of the published roster as possible. */
export type AutoKind = 'all' | 'gaps' | 'repair';

/** What was known at a moment of the run; null before there was any. */
export interface AutoPoint {
  readonly seconds: number;
  readonly objective: number | null;
  readonly bound: number | null;
}

export interface AutoJob {
  /** `${month}:${hallId}` */
  readonly place: string;
  readonly kind: AutoKind;
  readonly running: boolean;
  /** Proven: nothing better exists. */
  readonly optimal: boolean;
  /** `performance.now()` at the start, and seconds since then when something was heard last. */
  readonly begunAt: number;
  readonly seconds: number;
  /** Everything that changed, oldest first; the last one is how it stands. */
  readonly points: readonly AutoPoint[];
  /** The best roster by person, null before the first. */
  readonly cells: ReadonlyMap<string, RosterCells> | null;
  /** The draft that it started from. */
  readonly from: ReadonlyMap<string, RosterCells>;
  /** People who have no month that keeps the rules. */
  readonly impossible: readonly string[];
  /** The grid shows the best roster instead of the draft. */
  readonly shown: boolean;
  readonly stop: () => void;
}

/** The automatic roster that is being made or waits to be taken; one at a time. */
export const useRosterAuto = create<{ readonly job: AutoJob | null }>(() => ({ job: null }));

export const beginAuto = (job: AutoJob): void => {
  useRosterAuto.getState().job?.stop();
  useRosterAuto.setState({ job });
};

/** Changes the job that `stop` belongs to; a newer one is left alone. A `point` is added to those that there are. */
export const changeAuto = (stop: () => void, { point, ...part }: Partial<AutoJob> & { readonly point?: AutoPoint }): void =>
  useRosterAuto.setState(({ job }) =>
    job?.stop === stop ? { job: { ...job, ...part, points: point ? [...job.points, point] : job.points } } : {},
  );

export const showAuto = (shown: boolean): void => useRosterAuto.setState(({ job }) => (job ? { job: { ...job, shown } } : {}));

/** Stops what runs and forgets it. */
export function endAuto(): void {
  useRosterAuto.getState().job?.stop();
  useRosterAuto.setState({ job: null });
}
