import { startSolve } from '#src/renderer/solver/engine.ts';
import type { Solve } from './measure-run.ts';
import { type NodeWorker, openNodeWorker } from './node-worker.ts';

/** The engine as it is, with worker threads. */
export const solveInNode: Solve = (problem, options, onReport, onCrash) => {
  const workers: NodeWorker[] = [];
  const open = () => {
    const worker = openNodeWorker(onCrash);
    workers.push(worker);
    return worker;
  };
  const run = startSolve(problem, options, open, onReport);
  return { ...run, idle: run.done.then(() => Promise.all(workers.map((worker) => worker.gone))) };
};
