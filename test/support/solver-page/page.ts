import { openBrowserWorker } from '#src/renderer/solver/browser-worker.ts';
import { startSolve } from '#src/renderer/solver/engine.ts';
import { hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import type { SolveReport } from '#src/renderer/solver/model/report.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { demoRequest } from '#test/support/solver/demo-request.ts';

/** What the test behind the page is told; a roster as plain numbers. */
export interface PageReport extends Pick<SolveReport, 'objective' | 'bound' | 'firstAt' | 'impossible'> {
  readonly roster: readonly number[] | null;
}

/** Fills the demonstration's second hall with the engine as the product starts it: two workers and the WASM of the master. */
async function solve(seconds: number): Promise<PageReport> {
  const request = demoRequest({ month: '2026-10', hallId: 'hall-2', calendars: officialCalendars });
  const { problem } = hallProblem(request);
  const { objective, bound, firstAt, impossible, roster } = await startSolve(
    problem,
    { seconds, seed: 1 },
    openBrowserWorker,
    () => undefined,
  ).done;
  return { objective, bound, firstAt, impossible, roster: roster ? [...roster] : null };
}

/** Whether the policy lets the page itself run text as script. */
function runsText(): boolean {
  try {
    return new Function('return true')();
  } catch {
    return false;
  }
}

Reflect.set(globalThis, 'solve', solve);
Reflect.set(globalThis, 'ranText', runsText());
