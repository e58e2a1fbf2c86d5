import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import './day-chart.css';

/** The part of the day that a shift covers, per cent; a night gives two bars. */
const bars = ({ start, end }: ShiftType): readonly (readonly [number, number])[] =>
  end <= 1440
    ? [[start, end]]
    : [
        [start, 1440],
        [0, Math.min(1440, end - 1440)],
      ];

/** Who is there over 24 hours: one line a shift. */
export function DayChart({ shifts }: { readonly shifts: readonly ShiftType[] }) {
  return (
    <div className="day-chart" aria-hidden="true">
      {shifts.map((s) => (
        <div key={s.id} className="line">
          {s.glyph}
          <span className="track">
            {bars(s).map(([from, to]) => (
              <i key={from} className={`s-${s.tone}`} style={{ left: `${from / 14.4}%`, width: `${(to - from) / 14.4}%` }} />
            ))}
          </span>
        </div>
      ))}
      <div className="scale">
        {[0, 3, 6, 9, 12, 15, 18, 21, 24].map((h) => (
          <span key={h}>{h}</span>
        ))}
      </div>
    </div>
  );
}
