import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import type { ToWorker } from './run/messages.ts';
import { runWorker } from './run/worker-loop.ts';

runWorker(
  {
    post: (message) => globalThis.postMessage(message),
    listen: (onMessage) => {
      globalThis.onmessage = (event: MessageEvent<ToWorker>) => onMessage(event.data);
    },
  },
  () => loadHighs({ locateFile: () => wasmUrl }),
);
