import { describe, expect, test } from 'vitest';
import { openBrowserWorker } from '#src/renderer/solver/browser-worker.ts';
import { startSolve } from '#src/renderer/solver/engine.ts';
import { hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import type { SolveReport } from '#src/renderer/solver/model/report.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { checkRoster } from '#test/support/solver/check-roster.ts';
import { demoRequest } from '#test/support/solver/demo-request.ts';

const { problem } = hallProblem(demoRequest({ month: '2026-10', hallId: 'hall-2', calendars: officialCalendars }));

/** Runs until something has been heard, then stops. */
async function until(heard: (report: SolveReport) => boolean) {
  const reports: SolveReport[] = [];
  const run = startSolve(problem, { seconds: 30, seed: 1 }, openBrowserWorker, (report) => {
    reports.push(report);
    if (heard(report)) run.cancel();
  });
  const final = await run.done;
  return { final, reports };
}

describe('the engine in browser workers', () => {
  test('a first roster keeps every rule, and stopping keeps the best', async () => {
    const { final, reports } = await until((report) => report.roster !== null);
    expect(checkRoster(problem, final.roster ?? new Uint8Array())).toEqual({ objective: final.objective, breaches: [] });
    expect(final.objective).toBe(Math.min(...reports.map((report) => report.objective)));
  });

  test('the proving worker loads its WASM and gives a bound below the objective', async () => {
    const { final } = await until((report) => report.roster !== null && report.bound !== null);
    expect(final.bound).toBeLessThanOrEqual(final.objective);
    expect(final.seconds).toBeLessThan(30);
  }, 40_000);
});
