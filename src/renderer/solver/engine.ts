import type { Certificate } from './model/certificate.ts';
import type { Roster, RosterProblem } from './model/problem.ts';
import type { SolveOptions, SolveReport, SolveRun } from './model/report.ts';
import { keepsRules } from './pricing/keeps-rules.ts';
import { type PricedPerson, pricedPerson } from './pricing/person.ts';
import type { News } from './run/desk.ts';
import type { FromWorker, Role, SolverWorker } from './run/messages.ts';

export type { SolverWorker } from './run/messages.ts';

const roles: readonly Role[] = ['columns', 'search'];

/**
 * Fills a roster: two workers, one searching, one proving, exchange what they find. Reports every better roster and bound; stops at
 * the proven optimum, at the deadline, or when cancelled, and then gives the best there is. A roster that does not keep every rule
 * of the problem is never reported.
 */
export function startSolve(
  problem: RosterProblem,
  options: SolveOptions,
  openWorker: () => SolverWorker,
  onReport: (report: SolveReport) => void,
): SolveRun {
  const table = new Table(problem, onReport);
  const workers = roles.map(openWorker);
  let settle: (report: SolveReport) => void = () => undefined;
  const done = new Promise<SolveReport>((resolve) => {
    settle = resolve;
  });
  const end = () => {
    clearTimeout(timer);
    for (const worker of workers) worker.terminate();
    settle(table.report());
  };
  const timer = setTimeout(end, options.seconds * 1000);
  let running = workers.length;
  workers.forEach((worker, i) => {
    const gone = () => {
      if (--running === 0) end();
    };
    const hear = (message: FromWorker) => {
      if (message.kind === 'ended') gone();
      else if (table.take(message.news))
        for (const other of workers) if (other !== worker) other.post({ kind: 'news', news: message.news });
      if (table.finished) end();
    };
    worker.listen(hear, gone);
    const { seed, seconds, start = null } = options;
    worker.post({ kind: 'start', role: roles[i], problem, seed, seconds, start });
  });
  return { cancel: end, done };
}

/** What is known so far. */
class Table {
  private readonly begun = performance.now();
  private readonly problem: RosterProblem;
  private readonly people: readonly PricedPerson[];
  private readonly onReport: (report: SolveReport) => void;
  private roster: Roster | null = null;
  private objective = Number.POSITIVE_INFINITY;
  private certificate: Certificate | null = null;
  private firstAt: number | null = null;
  private bestAt: number | null = null;
  private impossible: readonly number[] = [];

  constructor(problem: RosterProblem, onReport: (report: SolveReport) => void) {
    this.problem = problem;
    this.people = problem.people.map((person) => pricedPerson(problem, person));
    this.onReport = onReport;
  }

  get finished(): boolean {
    return this.impossible.length > 0 || this.objective <= (this.certificate?.bound ?? Number.NEGATIVE_INFINITY);
  }

  private get seconds(): number {
    return (performance.now() - this.begun) / 1000;
  }

  /** Whether it is news. */
  take(news: News): boolean {
    if (news.kind === 'impossible') this.impossible = news.people;
    else if (news.kind === 'bound') {
      if (news.certificate.bound <= (this.certificate?.bound ?? Number.NEGATIVE_INFINITY)) return false;
      this.certificate = news.certificate;
    } else if (!this.better(news)) return false;
    this.onReport(this.report());
    return true;
  }

  private better({ roster, objective }: Extract<News, { kind: 'roster' }>): boolean {
    if (objective >= this.objective || !this.keepsRules(roster)) return false;
    this.roster = roster;
    this.objective = objective;
    this.bestAt = this.seconds;
    this.firstAt ??= this.bestAt;
    return true;
  }

  /** Months that were checked with the roster before need no second look. */
  private keepsRules(roster: Roster): boolean {
    const { days } = this.problem;
    const same = (from: number) => {
      for (let i = from; i < from + days; i++) if (this.roster?.[i] !== roster[i]) return false;
      return true;
    };
    return this.people.every((p, i) => same(i * days) || keepsRules(p, roster.subarray(i * days, (i + 1) * days)));
  }

  report(): SolveReport {
    const bound = this.certificate?.bound ?? null;
    return {
      seconds: this.seconds,
      roster: this.roster,
      objective: this.objective,
      bound,
      certificate: this.certificate,
      optimal: bound !== null && this.objective <= bound,
      firstAt: this.firstAt,
      bestAt: this.bestAt,
      impossible: this.impossible,
    };
  }
}
