import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';
import type { ToWorker } from '#src/renderer/solver/run/messages.ts';
import { runWorker } from '#src/renderer/solver/run/worker-loop.ts';

const port = parentPort;
if (!port) throw new Error('this file is a worker');

runWorker(
  {
    post: (message) => port.postMessage(message),
    listen: (onMessage) => port.on('message', (message: ToWorker) => onMessage(message)),
  },
  () => loadHighs(),
);
