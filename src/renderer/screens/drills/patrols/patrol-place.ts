import { type DayKey, dayIn, dayOfInstant, daysInMonth, type Instant, isDayKey } from '#src/shared/domain/core/day.ts';

/** Which sheet of the patrols is open. */
export interface PatrolPlace {
  readonly view: 'day' | 'month' | 'inspections' | 'plan';
  /** The days that are read. */
  readonly from: DayKey;
  readonly to: DayKey;
  readonly hallId: string;
}

/** Reads the address: a day, a month, `inspections`, `plan`, or the id of a round, which opens its day. */
export function placeOf(id: string, hallId: string, now: Instant): PatrolPlace {
  const today = dayOfInstant(now);
  const [, ofRound = ''] = id.split(':');
  if (isDayKey(`${id}-01`)) return { view: 'month', from: dayIn(id, 1), to: dayIn(id, daysInMonth(id)), hallId };
  if (id === 'inspections' || id === 'plan') return { view: id, from: today, to: today, hallId };
  const day = isDayKey(id) ? id : isDayKey(ofRound) ? ofRound : today;
  return { view: 'day', from: day, to: day, hallId };
}
