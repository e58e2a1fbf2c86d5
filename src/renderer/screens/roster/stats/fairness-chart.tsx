import { signed } from '#src/renderer/screens/roster/words.ts';

/** One person's bar. */
export interface FairnessBar {
  readonly id: string;
  readonly name: string;
  /** Days, or hours above the standard. */
  readonly value: number;
  /** The fair part, or the standard. */
  readonly mark: number;
}

interface FairnessChartProps {
  readonly label: string;
  readonly bars: readonly FairnessBar[];
  readonly unit: 'days' | 'hours';
  readonly open: string;
  readonly onOpen: (staffId: string) => void;
}

const WIDTH = 284;
const LINE = 20;
/** Where the bars begin, and room at the right for the numbers. */
const [LEFT, RIGHT] = [62, 44];
const NAME = 4;

/** A bar for each person and a tick at the fair part. The table beside it says the same in numbers; a bar opens its person there. */
export function FairnessChart({ label, bars, unit, open, onOpen }: FairnessChartProps) {
  const low = Math.min(0, ...bars.flatMap((b) => [b.value, b.mark]));
  const high = Math.max(1, ...bars.flatMap((b) => [b.value, b.mark]));
  const x = (v: number) => LEFT + ((v - low) / (high - low)) * (WIDTH - LEFT - RIGHT);
  return (
    <svg className="fair-chart" viewBox={`0 0 ${WIDTH} ${bars.length * LINE}`} role="img" aria-label={label}>
      {bars.map((bar, i) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the row’s button in the table has the keys.
        <g
          key={bar.id}
          className={bar.id === open ? 'on' : ''}
          transform={`translate(0 ${i * LINE})`}
          onClick={() => onOpen(bar.id)}
        >
          <rect className="hover" width={WIDTH} height={LINE} />
          <text x={0} y={14}>
            {bar.name.slice(0, NAME)}
          </text>
          <rect
            className="done"
            x={x(Math.min(0, bar.value))}
            y={5}
            width={x(Math.abs(bar.value) + low) - LEFT}
            height={10}
            rx={1}
          />
          <line className="part" x1={x(bar.mark)} x2={x(bar.mark)} y1={2} y2={18} />
          <text className={far(bar, unit) ? 'far' : ''} x={WIDTH} y={14} textAnchor="end">
            {unit === 'hours' ? signed(bar.value * 60) : bar.value}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** So many days away from the fair part are worth a look: whole days cannot come nearer than one. */
const FAR = 1;
const far = ({ value, mark }: FairnessBar, unit: 'days' | 'hours'): boolean => unit === 'days' && Math.abs(value - mark) > FAR;
