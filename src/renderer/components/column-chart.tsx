import { Link } from 'react-router';
import './column-chart.css';

/** A column with its words; together they say what the picture says. */
export interface ChartColumn {
  readonly key: string;
  /** Under the column. */
  readonly label: string;
  readonly count: number;
  /** Said to those who cannot see it. */
  readonly name: string;
  /** Shaded: a day on which most people rest. */
  readonly off?: boolean;
  /** Where its records are. */
  readonly to?: string;
}

const HEIGHT = 132;
const FOOT = 18;
const HEAD = 16;

/** Counts as columns, the highest is the most; a column with a count leads to its records. */
export function ColumnChart({
  title,
  columns,
  width = 24,
}: {
  readonly title: string;
  readonly columns: readonly ChartColumn[];
  readonly width?: number;
}) {
  const most = Math.max(1, ...columns.map((c) => c.count));
  return (
    <section className="column-chart">
      <h2>{title}</h2>
      <svg viewBox={`0 0 ${columns.length * width} ${HEIGHT}`} style={{ maxWidth: columns.length * width * 1.25 }}>
        <title>{title}</title>
        {columns.map((c, i) => (
          <Column key={c.key} column={c} at={i * width} width={width} high={((HEIGHT - FOOT - HEAD) * c.count) / most} />
        ))}
        <line x1={0} x2={columns.length * width} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} className="rule" />
      </svg>
    </section>
  );
}

interface ColumnProps {
  readonly column: ChartColumn;
  readonly at: number;
  readonly width: number;
  readonly high: number;
}

function Column({ column, at, width, high }: ColumnProps) {
  const { count, label, name, off, to } = column;
  const foot = HEIGHT - FOOT;
  const body = (
    <>
      {off && <rect className="shade" x={at} y={0} width={width} height={foot} />}
      <rect className="level" x={at + width * 0.2} y={foot - high} width={width * 0.6} height={high} />
      {count > 0 && (
        <text x={at + width / 2} y={foot - high - 4} className="count">
          {count}
        </text>
      )}
    </>
  );
  return (
    <>
      {to !== undefined && count > 0 ? (
        <Link to={to} aria-label={name}>
          {body}
        </Link>
      ) : (
        body
      )}
      <text x={at + width / 2} y={HEIGHT - 4} className={off ? 'foot rest' : 'foot'}>
        {label}
      </text>
    </>
  );
}
