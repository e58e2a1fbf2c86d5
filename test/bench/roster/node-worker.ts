import { Worker } from 'node:worker_threads';
import type { FromWorker, SolverWorker } from '#src/renderer/solver/run/messages.ts';

/** A worker that also tells when its thread is gone. */
export interface NodeWorker extends SolverWorker {
  readonly gone: Promise<void>;
}

/** A worker of the engine in Node: the same code as in the window, in a thread. `onCrash` hears what the engine lives through. */
export function openNodeWorker(onCrash: (reason: string) => void = () => {}): NodeWorker {
  const worker = new Worker(new URL('./node-entry.ts', import.meta.url));
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onError) => {
      worker.on('message', (message: FromWorker) => onMessage(message));
      worker.on('error', (error) => {
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        onCrash(reason);
        onError(reason);
      });
    },
    terminate: () => void worker.terminate(),
    gone: new Promise((resolve) => worker.once('exit', () => resolve())),
  };
}
