import type { Certificate } from '#src/renderer/solver/model/certificate.ts';
import type { Roster, RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { SolveOptions, SolveReport, SolveRun } from '#src/renderer/solver/model/report.ts';
import { checkRoster } from '#test/support/solver/check-roster.ts';

/** The engine with its workers, as the runner sees it; `onCrash` hears of a worker that died. */
export type Solve = (
  problem: RosterProblem,
  options: SolveOptions,
  onReport: (report: SolveReport) => void,
  onCrash: (reason: string) => void,
) => BenchRun;

/** A run; `idle` when no thread of it computes any more, which is when the next one may be measured. */
export interface BenchRun extends SolveRun {
  readonly idle: Promise<unknown>;
}

/** One run, by the runner's own clock and its own judgement. */
export interface Measured {
  readonly roster: Roster | null;
  /** By the independent checker; null without a roster. */
  readonly objective: number | null;
  readonly bound: number | null;
  readonly certificate: Certificate | null;
  readonly firstAt: number | null;
  readonly bestAt: number | null;
  readonly seconds: number;
  /** Seconds beyond the deadline. */
  readonly overshoot: number;
  /** Highest resident memory of this process with its workers, MB. */
  readonly memory: number;
  /** What must never happen; empty when all is well. */
  readonly faults: readonly string[];
}

const MEMORY_EVERY = 100;
const megabytes = () => Math.round(process.memoryUsage.rss() / 1024 / 1024);

export interface RunWatch {
  readonly onProgress: (report: SolveReport) => void;
  /** Called with the run at its start, so that Ctrl+C can end it. */
  readonly onStart: (run: SolveRun) => void;
}

export async function measureRun(
  solve: Solve,
  problem: RosterProblem,
  options: SolveOptions,
  watch: RunWatch,
): Promise<Measured> {
  const started = performance.now();
  const clock = () => (performance.now() - started) / 1000;
  const faults: string[] = [];
  let firstAt: number | null = null;
  let bestAt: number | null = null;
  let best = Number.POSITIVE_INFINITY;
  let first: SolveReport | null = null;
  const take = (report: SolveReport) => {
    if (!report.roster || report.objective >= best) return;
    bestAt = clock();
    firstAt ??= bestAt;
    first ??= report;
    best = report.objective;
  };
  let memory = megabytes();
  const sampling = setInterval(() => {
    memory = Math.max(memory, megabytes());
  }, MEMORY_EVERY);
  const hear = (report: SolveReport) => {
    take(report);
    watch.onProgress(report);
  };
  const run = solve(problem, options, hear, (reason) => faults.push(`a worker died: ${reason}`));
  watch.onStart(run);
  const final = await run.done.finally(() => clearInterval(sampling));
  const seconds = clock();
  take(final);
  await run.idle;
  // Judged after the clock has stopped: 500 people take the checker a while.
  for (const report of [first, final]) if (report) faults.push(...faultsOf(problem, report));
  return {
    roster: final.roster,
    objective: final.roster ? checkRoster(problem, final.roster).objective : null,
    bound: final.bound,
    certificate: final.certificate,
    firstAt,
    bestAt,
    seconds,
    overshoot: Math.max(0, seconds - options.seconds),
    memory: Math.max(memory, megabytes()),
    faults: [...new Set(faults)],
  };
}

/** What is wrong with a report's roster, by the independent checker. */
function faultsOf(problem: RosterProblem, { roster, objective, bound, optimal }: SolveReport): string[] {
  if (!roster) return [];
  const verdict = checkRoster(problem, roster);
  return [
    ...verdict.breaches.slice(0, 5).map(({ rule, person, day }) => `hard rule ${rule} broken: person ${person}, day ${day}`),
    ...(verdict.objective === objective ? [] : [`objective ${objective} reported, ${verdict.objective} by the checker`]),
    ...(bound !== null && bound > verdict.objective ? [`bound ${bound} above the objective ${verdict.objective}`] : []),
    ...(optimal && bound !== verdict.objective ? [`called optimal at ${verdict.objective} with bound ${bound}`] : []),
  ];
}

/**
 * Seconds from `cancel` until a run has given its roster and its threads are gone, after it had `after` seconds to get going;
 * null when it was done before.
 */
export async function measureCancel(solve: Solve, problem: RosterProblem, seed: number, after: number): Promise<number | null> {
  const run = solve(
    problem,
    { seconds: after * 20 + 60, seed },
    () => {},
    () => {},
  );
  const over = await Promise.race([
    run.done.then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, after * 1000, false)),
  ]);
  if (over) {
    await run.idle;
    return null;
  }
  const asked = performance.now();
  run.cancel();
  await run.idle;
  return (performance.now() - asked) / 1000;
}
