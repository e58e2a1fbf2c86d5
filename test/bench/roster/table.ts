/** One line of the printed table; null = not known. */
export interface Line {
  readonly name: string;
  readonly people: number;
  readonly objective: number | null;
  readonly bound: number | null;
  readonly best: number | null;
  readonly firstAt: number | null;
  readonly bestAt: number | null;
  readonly seconds: number;
  readonly overshoot: number;
  readonly memory: number;
  readonly cancel: number | null;
  readonly note: string;
}

export interface RunFigures {
  readonly objective: number | null;
  readonly bound: number | null;
  readonly firstAt: number | null;
  readonly bestAt: number | null;
  readonly seconds: number;
  readonly overshoot: number;
  readonly memory: number;
}

/** The middle value; of an even number the worse of the middle two. A run without a value counts as the worst, unless all do. */
export function median(values: readonly (number | null)[], largerIsWorse = true): number | null {
  const worst = largerIsWorse ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const sorted = values.map((value) => value ?? worst).sort((a, b) => (largerIsWorse ? a - b : b - a));
  const middle = sorted[Math.floor(sorted.length / 2)] ?? worst;
  return Number.isFinite(middle) ? middle : null;
}

/** The medians of several runs of one instance. */
export const medians = (runs: readonly RunFigures[]): RunFigures => ({
  objective: median(runs.map((run) => run.objective)),
  bound: median(
    runs.map((run) => run.bound),
    false,
  ),
  firstAt: median(runs.map((run) => run.firstAt)),
  bestAt: median(runs.map((run) => run.bestAt)),
  seconds: median(runs.map((run) => run.seconds)) ?? 0,
  overshoot: median(runs.map((run) => run.overshoot)) ?? 0,
  memory: median(runs.map((run) => run.memory)) ?? 0,
});

/** How far the objective is above something, as a share of it; null when either is not known. */
export function gap(objective: number | null, below: number | null): number | null {
  if (objective === null || below === null) return null;
  return objective === below ? 0 : (objective - below) / Math.max(1, Math.abs(below));
}

const number = (value: number | null): string => (value === null ? '–' : String(value));
const seconds = (value: number | null): string => (value === null ? '–' : value.toFixed(value < 10 ? 2 : 1));
const share = (value: number | null): string => (value === null ? '–' : value === 0 ? '0 %' : `${(100 * value).toFixed(2)} %`);
/** Of a bound the gap is a share of the objective, as solvers count it. */
const provenGap = ({ objective, bound }: Line): string =>
  objective === null || bound === null ? '–' : share((objective - bound) / Math.max(1, Math.abs(objective)));

const columns: readonly (readonly [string, (line: Line) => string])[] = [
  ['instance', (line) => line.name],
  ['people', (line) => String(line.people)],
  ['objective', (line) => number(line.objective)],
  ['bound', (line) => number(line.bound)],
  ['proven gap', provenGap],
  ['best known', (line) => number(line.best)],
  ['gap to best', (line) => share(gap(line.objective, line.best))],
  ['first s', (line) => seconds(line.firstAt)],
  ['best s', (line) => seconds(line.bestAt)],
  ['total s', (line) => seconds(line.seconds)],
  ['over s', (line) => seconds(line.overshoot)],
  ['cancel s', (line) => seconds(line.cancel)],
  ['MB', (line) => String(line.memory)],
  ['', (line) => line.note],
];

/** The table as text, columns aligned, with the mean gap to the best known below. */
export function formatTable(lines: readonly Line[]): string {
  const cells = [columns.map(([head]) => head), ...lines.map((line) => columns.map(([, show]) => show(line)))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const text = cells.map((row) =>
    row
      .map((cell, i) => (i === 0 || i === row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const gaps = lines.flatMap((line) => gap(line.objective, line.best) ?? []);
  const mean = gaps.reduce((sum, value) => sum + value, 0) / gaps.length;
  return gaps.length > 0
    ? [...text, '', `mean gap to best known over ${gaps.length}: ${share(mean)}`].join('\n')
    : text.join('\n');
}
