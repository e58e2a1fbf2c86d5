import { useTranslation } from 'react-i18next';
import type { BoardLine } from '#src/renderer/queries/today/use-board.ts';
import { clockText, type Instant, type Minutes, minutesOfInstant } from '#src/shared/domain/core/day.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';

interface Mark {
  readonly at: Minutes;
  readonly text: string;
}
/** Marks nearer than this to the one before would overlap, per cent of the line. */
const NEAREST = 11;

interface DayLineViewProps {
  readonly hall: Hall | undefined;
  readonly lines: readonly BoardLine[];
  readonly now: Instant;
}

/** The hall's day from an hour before opening to an hour after the last shift: shift changes and now. */
export function DayLineView({ hall, lines, now }: DayLineViewProps) {
  const { t } = useTranslation('today');
  if (!hall) return null;
  const starts = new Map<Minutes, BoardLine[]>();
  for (const line of lines) if (line.shift) starts.set(line.shift.start, [...(starts.get(line.shift.start) ?? []), line]);
  const from = Math.min(hall.opensAt, ...starts.keys()) - 30;
  const to = Math.max(hall.closesAt, ...lines.map((l) => Math.min(1440, l.shift?.end ?? 0))) + 45;
  const place = (minutes: Minutes) => ((minutes - from) / (to - from)) * 100;
  const minute = minutesOfInstant(now);
  const marks: Mark[] = [...starts].map(([at, people]) => ({
    at,
    text: t('shiftStart', { shift: people[0]?.shift?.name ?? '', count: people.length }),
  }));
  const all = [...marks, { at: hall.closesAt, text: t('closes') }]
    .sort((a, b) => a.at - b.at)
    .filter((m) => Math.abs(place(m.at) - place(minute)) > NEAREST / 2);
  const spaced = all.filter((m, i) => i === 0 || place(m.at) - place(all[i - 1]?.at ?? 0) > NEAREST);
  return (
    <div className="day-line" aria-hidden="true">
      <span className="closed" style={{ left: 0, width: `${place(hall.opensAt)}%` }} />
      <span className="closed" style={{ left: `${place(hall.closesAt)}%`, right: 0 }} />
      {spaced.map((m) => (
        <span key={m.at} className="mark" style={{ left: `${place(m.at)}%` }}>
          <small>{clockText(m.at)}</small>
          {m.text}
        </span>
      ))}
      {minute > from && minute < to && (
        <span className="mark now" style={{ left: `${place(minute)}%` }}>
          <small>{clockText(minute)}</small>
          {t('now')}
        </span>
      )}
    </div>
  );
}
