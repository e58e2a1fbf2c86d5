import type { Certificate } from './certificate.ts';
import type { Roster } from './problem.ts';

/** What the engine knows at a moment. Every roster in a report keeps every hard rule of the problem. */
export interface SolveReport {
  /** Seconds since the start. */
  readonly seconds: number;
  /** The best roster so far, null before the first. */
  readonly roster: Roster | null;
  readonly objective: number;
  /** Proven lower bound in whole points; null until exact pricing has given one. */
  readonly bound: number | null;
  /** What the bound rests on. */
  readonly certificate: Certificate | null;
  /** Objective equals bound. */
  readonly optimal: boolean;
  /** When the first and the best roster were found; null before. */
  readonly firstAt: number | null;
  readonly bestAt: number | null;
  /** Somebody has no month that keeps the rules: there is no roster at all. Numbers of `problem.people`. */
  readonly impossible: readonly number[];
}

export interface SolveOptions {
  /** Stops after so many seconds of wall-clock time. */
  readonly seconds: number;
  /** Same seed, same roster for the same amount of work. */
  readonly seed: number;
  /** A roster to start from; it need not keep the rules. */
  readonly start?: Roster;
}

export interface SolveRun {
  /** Stops the workers at once; `done` then gives the best so far. */
  readonly cancel: () => void;
  readonly done: Promise<SolveReport>;
}
