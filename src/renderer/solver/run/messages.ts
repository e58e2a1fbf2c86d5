import type { Roster, RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { News } from './desk.ts';

/** `search` anneals; `columns` generates columns, proves bounds and dives. */
export type Role = 'search' | 'columns';

export type ToWorker =
  | {
      readonly kind: 'start';
      readonly role: Role;
      readonly problem: RosterProblem;
      readonly seed: number;
      readonly seconds: number;
      readonly start: Roster | null;
    }
  | { readonly kind: 'news'; readonly news: News };

export type FromWorker = { readonly kind: 'news'; readonly news: News } | { readonly kind: 'ended' };

/** A worker as the engine sees it, in the browser or in Node. */
export interface SolverWorker {
  readonly post: (message: ToWorker) => void;
  readonly listen: (onMessage: (message: FromWorker) => void, onError: (reason: string) => void) => void;
  readonly terminate: () => void;
}

/** The same from inside. */
export interface WorkerPort {
  readonly post: (message: FromWorker) => void;
  readonly listen: (onMessage: (message: ToWorker) => void) => void;
}
