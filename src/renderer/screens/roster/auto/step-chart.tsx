import { useTranslation } from 'react-i18next';
import type { AutoPoint } from '#src/renderer/ui-state/roster-auto.ts';

const WIDTH = 284;
const HEIGHT = 92;
/** Room under and above the lines for their labels. */
const EDGE = 16;

interface StepChartProps {
  readonly points: readonly AutoPoint[];
  readonly seconds: number;
}

/** The best roster's points come down, the proven bound comes up; where they meet nothing better exists. */
export function StepChart({ points, seconds }: StepChartProps) {
  const { t } = useTranslation('auto');
  const last = points.at(-1);
  const scale = scaleOf(points, seconds);
  if (!last || last.objective === null || !scale) return <div className="chart" aria-hidden />;
  const { objective, bound } = last;
  const proven = bound !== null && bound >= 0 ? bound : null;
  const label = proven === null ? t('chart.best', { points: objective }) : t('chart.both', { points: objective, bound: proven });
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className="best" d={steps(points, (p) => p.objective, scale)} />
      <path className="bound" d={steps(points, (p) => p.bound, scale)} />
      <text className="best" x={WIDTH - 2} y={scale.y(objective) - 5} textAnchor="end">
        {t('chart.best', { points: objective })}
      </text>
      {proven !== null && proven < objective && (
        <text className="bound" x={WIDTH - 2} y={Math.min(HEIGHT - 3, scale.y(proven) + 13)} textAnchor="end">
          {t('chart.bound', { points: proven })}
        </text>
      )}
    </svg>
  );
}

interface Scale {
  readonly x: (seconds: number) => number;
  readonly y: (points: number) => number;
  readonly end: number;
}

/** Around where the two lines are now; what came long before is cut off at the edges. */
function scaleOf(points: readonly AutoPoint[], seconds: number): Scale | null {
  const last = points.at(-1);
  if (!last || last.objective === null) return null;
  const best = last.objective;
  const low = Math.max(0, last.bound ?? best * 0.8);
  const span = Math.max(best - low, best * 0.04, 4);
  const [top, bottom] = [best + 2 * span, low - span];
  // Room at the right, so that the newest step is not at the very edge.
  const end = Math.max(2, 1.08 * Math.max(seconds, last.seconds));
  return {
    end,
    x: (s) => (s / end) * (WIDTH - 4) + 2,
    y: (v) => EDGE + ((top - Math.min(top, Math.max(bottom, v))) / (top - bottom)) * (HEIGHT - 2 * EDGE),
  };
}

/** A line that keeps its height until the next change. */
function steps(points: readonly AutoPoint[], of: (p: AutoPoint) => number | null, { x, y, end }: Scale): string {
  let path = '';
  for (const point of points) {
    const value = of(point);
    if (value === null) continue;
    path += path === '' ? `M${x(point.seconds)} ${y(value)}` : `H${x(point.seconds)}V${y(value)}`;
  }
  return path === '' ? '' : `${path}H${x(end)}`;
}
