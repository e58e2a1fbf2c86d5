import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { openBrowserWorker } from '#src/renderer/solver/browser-worker.ts';
import { startSolve } from '#src/renderer/solver/engine.ts';
import { hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import type { HallRequest } from '#src/renderer/solver/hall/request.ts';
import type { SolveReport } from '#src/renderer/solver/model/report.ts';
import { readAutoSource } from '#src/renderer/store/auto-source.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { editedCells, filledCells } from '#src/shared/domain/roster/auto/kept.ts';
import { latestPublication } from '#src/shared/domain/roster/publish.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

export interface AutoRequest {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly kind: 'all' | 'gaps' | 'repair';
  /** Repair: the first date that may change. */
  readonly fromDate: number;
  /** Stops after so many seconds. */
  readonly seconds: number;
}

/** How the run stands. */
export interface AutoNews {
  readonly seconds: number;
  readonly objective: number | null;
  readonly bound: number | null;
  readonly optimal: boolean;
  readonly cells: ReadonlyMap<string, RosterCells> | null;
  readonly impossible: readonly string[];
}

export interface AutoRun {
  /** The draft that it started from, by person of the hall. */
  readonly from: ReadonlyMap<string, RosterCells>;
  readonly cancel: () => void;
  readonly done: Promise<AutoNews>;
}

/** Milliseconds between two rosters that are told: drawing the sheet takes a while. */
const TELLING = 250;
/** The same month gives the same roster. */
const SEED = 1;

/** 自动排班: reads the month and sets the engine to work on it. Nothing is written. */
export async function startAuto(ctx: CommandContext, request: AutoRequest, onNews: (news: AutoNews) => void): Promise<AutoRun> {
  const asked = await hallRequest(ctx, request);
  const { problem, staffIds, decode } = hallProblem(asked);
  const tell = (report: SolveReport): AutoNews => ({
    seconds: report.seconds,
    objective: report.roster ? report.objective : null,
    bound: report.bound,
    optimal: report.optimal,
    cells: report.roster ? decode(report.roster) : null,
    impossible: report.impossible.flatMap((p) => staffIds[p] ?? []),
  });
  let told = Number.NEGATIVE_INFINITY;
  const run = startSolve(problem, { seconds: request.seconds, seed: SEED }, openBrowserWorker, (report) => {
    if (told > 0 && performance.now() - told < TELLING) return;
    if (report.roster) told = performance.now();
    onNews(tell(report));
  });
  const from = new Map(asked.context.people.map((p) => [p.member.id, p.cells]));
  return { from, cancel: run.cancel, done: run.done.then(tell) };
}

async function hallRequest(ctx: CommandContext, { month, hallId, kind, fromDate }: AutoRequest): Promise<HallRequest> {
  const base = await readRosterBase(ctx.db, month);
  const drafts = await readRosterDrafts(ctx.db, month);
  const context = contextOf(base, groupsOf(base, drafts.rows, hallId), drafts, hallId);
  const source = await readAutoSource(ctx.db, month);
  const draft = new Map(context.people.map((p) => [p.member.id, p.cells]));
  const published = new Map((latestPublication(base.publications, month, hallId)?.rows ?? []).map((r) => [r.staffId, r.cells]));
  const request = { context, ...source, keep: new Map<string, RosterCells>() };
  if (kind === 'gaps') return { ...request, keep: filledCells(draft) };
  if (kind === 'repair') return { ...request, keep: editedCells(draft, published), published: { rows: published, fromDate } };
  return request;
}
