import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeSolution } from '#src/renderer/solver/benchmark/write-solution.ts';
import type { SolveReport, SolveRun } from '#src/renderer/solver/model/report.ts';
import { readBestKnown } from './best-known.ts';
import { certify } from './certify.ts';
import { type Instance, instanceNames, readInstance, shortName } from './instances.ts';
import { type Measured, measureCancel, measureRun, type Solve } from './measure-run.ts';
import type { BenchOptions } from './options.ts';
import { ownHalls } from './own-halls.ts';
import { formatTable, type Line, medians } from './table.ts';

/** Where the runner writes; `progress` overwrites its own line, `say` begins a new one. */
export interface Screen {
  readonly say: (text: string) => void;
  readonly progress: (text: string) => void;
}

/** How long a run gets going before the separate cancel is tried, seconds. */
const CANCEL_AFTER = 1.5;

/** Runs the instances one after another. Ends with 0, 1 = a fault (hard rule, false bound) or 2 = a file that could not be read. */
export class RosterBench {
  private readonly lines: Line[] = [];
  private faults = 0;
  private running: SolveRun | null = null;
  private stopped = false;
  private readonly options: BenchOptions;
  private readonly solve: Solve;
  private readonly screen: Screen;

  constructor(options: BenchOptions, solve: Solve, screen: Screen) {
    this.options = options;
    this.solve = solve;
    this.screen = screen;
  }

  /** Ends the run that is under way and starts no other; what was found is kept. */
  stop(): void {
    this.stopped = true;
    this.running?.cancel();
  }

  async run(): Promise<0 | 1 | 2> {
    const { options, screen } = this;
    const best = options.best ? readBestKnown(readFileSync(options.best, 'utf8')) : new Map<string, number>();
    mkdirSync(options.out, { recursive: true });
    const { instances, unread } = this.instances();
    for (const instance of instances) {
      if (this.stopped) break;
      await this.runInstance(instance, best.get(shortName(instance.name)) ?? null);
    }
    if (this.lines.length > 0) screen.say(`\n${formatTable(this.lines)}\n\nrosters: ${options.out}`);
    return this.faults > 0 ? 1 : unread ? 2 : 0;
  }

  /** What is to be solved; files that cannot be read are named and left out. */
  private instances(): { readonly instances: readonly Instance[]; readonly unread: boolean } {
    const { options, screen } = this;
    if (options.halls) return { instances: ownHalls(), unread: false };
    const names = instanceNames(options.instances, options.only);
    if (names.length === 0) screen.say(`no matching *.txt in ${options.instances}`);
    const read = names.map((name) => readInstance(options.instances, name));
    const instances = read.filter((found): found is Instance => 'problem' in found);
    for (const found of read) if (!('problem' in found)) for (const text of found) screen.say(text);
    return { instances, unread: instances.length < Math.max(1, names.length) };
  }

  private async runInstance(instance: Instance, best: number | null): Promise<void> {
    const { options, screen } = this;
    const runs: Measured[] = [];
    for (let i = 0; i < options.runs && !this.stopped; i++) {
      const seed = options.seed + i;
      const label = options.runs > 1 ? `${instance.name} (seed ${seed})` : instance.name;
      const run = await measureRun(
        this.solve,
        instance.problem,
        { seconds: options.seconds, seed },
        {
          onProgress: (report) => screen.progress(`${label}  ${progressText(report)}`),
          onStart: (started) => {
            this.running = started;
          },
        },
      );
      runs.push(run);
      this.keep(instance, runs);
      screen.say(`${label}  ${resultText(run)}`);
      this.complain(run.faults);
    }
    const notes = options.certify ? await this.certifyAll(instance, runs) : [];
    const cancel = this.stopped ? null : await measureCancel(this.solve, instance.problem, options.seed, CANCEL_AFTER);
    const faulty = runs.some((run) => run.faults.length > 0);
    this.lines.push({
      ...medians(runs),
      name: instance.name,
      people: instance.problem.people.length,
      best,
      cancel,
      note: [...(faulty ? ['FAULT'] : []), ...notes].join(', '),
    });
  }

  /** The best roster of the runs so far goes to its file at once. */
  private keep(instance: Instance, runs: readonly Measured[]): void {
    const [first] = [...runs].filter((run) => run.roster).sort((a, b) => (a.objective ?? 0) - (b.objective ?? 0));
    if (!first?.roster || !instance.file) return;
    writeFileSync(path.join(this.options.out, `${instance.name}.sol`), writeSolution(instance.file, first.roster));
  }

  private async certifyAll(instance: Instance, runs: readonly Measured[]): Promise<string[]> {
    let held = 0;
    for (const { bound, certificate } of runs) {
      if (bound === null) continue;
      this.screen.progress(`${instance.name}  certifying bound ${bound} …`);
      if (!certificate || certificate.bound !== bound) {
        this.complain([`bound ${bound} has no certificate`]);
        continue;
      }
      const checked = await certify(instance.problem, certificate);
      const how = checked.byEnumeration > 0 ? ` (${checked.byEnumeration} by enumeration)` : '';
      if (checked.holds) held++;
      else this.complain(checked.complaints);
      this.screen.say(
        `${instance.name}  bound ${bound} ${checked.holds ? 'holds' : 'does NOT hold'}, ${certificate.leaves.length} leaves${how}`,
      );
    }
    const bounded = runs.filter((run) => run.bound !== null).length;
    if (bounded === 0) return ['no bound'];
    return [held === bounded ? 'certified' : `certified ${held} of ${bounded}`];
  }

  private complain(faults: readonly string[]): void {
    this.faults += faults.length;
    for (const fault of faults) this.screen.say(`  FAULT: ${fault}`);
  }
}

const progressText = ({ seconds, roster, objective, bound }: SolveReport): string =>
  `${seconds.toFixed(1)} s  ${roster ? objective : '–'}  bound ${bound ?? '–'}`;

const resultText = ({ objective, bound, bestAt, seconds, memory }: Measured): string =>
  `${objective ?? 'no roster'}  bound ${bound ?? '–'}  best after ${bestAt?.toFixed(1) ?? '–'} s of ${seconds.toFixed(1)} s  ${memory} MB`;
