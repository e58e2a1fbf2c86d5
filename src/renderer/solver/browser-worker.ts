import type { FromWorker, SolverWorker } from './run/messages.ts';

/** A worker of the engine in the browser. */
export function openBrowserWorker(): SolverWorker {
  const worker = new Worker(new URL('./browser-entry.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onError) => {
      worker.onmessage = (event: MessageEvent<FromWorker>) => onMessage(event.data);
      worker.onerror = (event) => onError(event.message);
    },
    terminate: () => worker.terminate(),
  };
}
