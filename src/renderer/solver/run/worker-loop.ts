import type { Highs } from 'highs';
import { columnsRole } from './columns-role.ts';
import { Desk } from './desk.ts';
import type { ToWorker, WorkerPort } from './messages.ts';
import { searchRole } from './search-role.ts';

/** Milliseconds of work between two looks at the messages. */
const SLICE = 12;
/** Milliseconds between two rosters that are told. */
const TELLING = 60;

/** Runs one role until it has nothing more to do; between slices of work it takes in what the other worker found. */
export function runWorker(port: WorkerPort, loadHighs: () => Promise<Highs>): void {
  const desk = new Desk((news) => port.post({ kind: 'news', news }));
  port.listen((message) => {
    if (message.kind === 'news') desk.take(message.news);
    else void work(port, desk, message, loadHighs);
  });
}

async function work(
  port: WorkerPort,
  desk: Desk,
  { role, problem, seed, seconds, start }: Extract<ToWorker, { kind: 'start' }>,
  loadHighs: () => Promise<Highs>,
): Promise<void> {
  const begun = performance.now();
  const elapsed = () => (performance.now() - begun) / (seconds * 1000);
  const steps =
    role === 'search'
      ? searchRole({ problem, desk, seed, start })
      : columnsRole({ problem, desk, seed, highs: await loadHighs(), elapsed });
  const next = turnTaker();
  let since = performance.now();
  let told = Number.NEGATIVE_INFINITY;
  for (const _ of steps) {
    if (performance.now() - since < SLICE) continue;
    if (performance.now() - told > TELLING) {
      desk.tellRoster();
      told = performance.now();
    }
    await next();
    since = performance.now();
  }
  desk.tellRoster();
  port.post({ kind: 'ended' });
}

/** Lets waiting messages in; a message to oneself is faster than a timer. */
function turnTaker(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let resume: () => void = () => undefined;
  port2.onmessage = () => resume();
  return () =>
    new Promise((resolve) => {
      resume = resolve;
      port1.postMessage(null);
    });
}
