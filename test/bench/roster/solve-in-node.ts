import { startSolve } from '#src/renderer/solver/engine.ts';
import type { Solve } from './measure-run.ts';
import { openNodeWorker } from './node-worker.ts';

/** The engine as it is, with worker threads. */
export const solveInNode: Solve = (problem, options, onReport, onCrash) =>
  startSolve(problem, options, () => openNodeWorker(onCrash), onReport);
