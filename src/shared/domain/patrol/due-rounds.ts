import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { addDays, addMonths, type DayKey, dateOf, daysInMonth, type Minutes, monthOf } from '#src/shared/domain/core/day.ts';
import { secondsOf } from '#src/shared/domain/core/instant.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import type { PatrolPlan, PatrolRound } from './types.ts';

/** The first round is so many minutes before the hall opens. */
export const BEFORE_OPENING: Minutes = 15;
/** A round that begins later than this after its time is late. */
export const LATE_MINUTES: Minutes = 15;
/** 公安部令第61号第二十五条: 公众聚集场所 in opening time at least every two hours. */
export const LAW_MINUTES: Minutes = 120;

/** Whether the public comes on that day: workdays, and rest days where the hall opens at weekends; never on a public holiday. */
export const openOn = (hall: Pick<Hall, 'weekendOpen'>, { kind }: Pick<DayInfo, 'kind'>): boolean =>
  kind === 'workday' || (kind === 'restDay' && hall.weekendOpen);

/**
 * Minutes of the day at which rounds are due: before opening, then never more than the plan's interval apart, and when the hall closes.
 * The plan's own hours stand before the hall's. Empty when there is no time between them.
 */
export function dueTimes(
  plan: Pick<PatrolPlan, 'everyMinutes' | 'from' | 'to'>,
  hall: Pick<Hall, 'opensAt' | 'closesAt'>,
): Minutes[] {
  const own = plan.to > plan.from;
  const first = own ? plan.from : hall.opensAt - BEFORE_OPENING;
  const last = own ? plan.to : hall.closesAt;
  const every = Math.max(1, plan.everyMinutes);
  const times: Minutes[] = [];
  for (let at = Math.max(0, first); at < last; at += every) times.push(at);
  return last > first ? [...times, last] : [];
}

export type RoundState = 'done' | 'late' | 'missed' | 'now' | 'ahead';

/** One line of the day's sheet. */
export interface RoundLine {
  /** Of the round, done or not. */
  readonly id: string;
  /** -1 = an extra round. */
  readonly dueAt: Minutes;
  readonly state: RoundState;
  readonly round: PatrolRound | undefined;
  /** Minutes since the round before it began, when that is more than the plan allows; 0 otherwise. */
  readonly gap: Minutes;
}

export const roundId = (planId: string, day: DayKey, dueAt: Minutes): string => `${planId}:${day}:${dueAt}`;

/** Minutes of the day at which a round was made. */
export const minuteOf = ({ doneAt, day }: PatrolRound): Minutes =>
  Math.floor((secondsOf(doneAt) - secondsOf(`${day}T00:00:00`)) / 60);

/** `nowMinute`: minutes since the day began; below 0 = the day is to come, 1440 and more = it is over. */
function stateOf(dueAt: Minutes, next: Minutes, round: PatrolRound | undefined, nowMinute: Minutes): RoundState {
  if (round) return dueAt >= 0 && minuteOf(round) > dueAt + LATE_MINUTES ? 'late' : 'done';
  if (nowMinute < dueAt - LATE_MINUTES) return 'ahead';
  return nowMinute >= next ? 'missed' : 'now';
}

/** The day's rounds of a plan in their order, extra ones between them; `nowMinute` as in the state. */
export function dayLines(
  plan: PatrolPlan,
  due: readonly Minutes[],
  rounds: readonly PatrolRound[],
  day: DayKey,
  nowMinute: Minutes,
): RoundLine[] {
  const own = rounds.filter((r) => r.planId === plan.id && r.day === day && !r.voided);
  const planned = due.map((dueAt, i) => {
    const id = roundId(plan.id, day, dueAt);
    const round = own.find((r) => r.dueAt === dueAt);
    return { id, dueAt, round, state: stateOf(dueAt, due[i + 1] ?? dueAt + plan.everyMinutes, round, nowMinute), gap: 0 };
  });
  const extra = own
    .filter((r) => !due.includes(r.dueAt))
    .map((round) => ({ id: round.id, dueAt: -1, round, state: 'done' as const, gap: 0 }));
  const at = (l: RoundLine): Minutes => (l.dueAt >= 0 ? l.dueAt : l.round ? minuteOf(l.round) : 0);
  return withGaps(
    [...planned, ...extra].sort((a, b) => at(a) - at(b)),
    plan.everyMinutes,
  );
}

/** 时间间隔超过 2 小时的轮次在台账中标示: measured between the rounds that were made, with the minutes that may be late. */
function withGaps(lines: readonly RoundLine[], every: Minutes): RoundLine[] {
  const made = lines.flatMap((l) => (l.round ? [minuteOf(l.round)] : [])).sort((a, b) => a - b);
  return lines.map((line) => {
    if (!line.round) return line;
    const at = minuteOf(line.round);
    const before = made.filter((m) => m < at).at(-1);
    const gap = before === undefined ? 0 : at - before;
    return gap > every + LATE_MINUTES ? { ...line, gap } : line;
  });
}

/** What of a day's rounds is to be told on the Today board. */
export const patrolsDue = (lines: readonly RoundLine[]): readonly RoundLine[] =>
  lines.filter((l) => l.state === 'missed' || l.state === 'now');

/** The same date so many months later, or the last of a shorter month. */
function monthsLater(day: DayKey, months: number): DayKey {
  const month = addMonths(monthOf(day), months);
  return addDays(`${month}-01`, Math.min(dateOf(day), daysInMonth(month)) - 1);
}

/**
 * The day on which the next fire inspection is due (公安部令第61号第二十六条: 机关 at least quarterly, others monthly); '' = at once, there was none.
 */
export function inspectionDue(plan: PatrolPlan, rounds: readonly PatrolRound[]): DayKey | '' {
  const last = rounds
    .filter((r) => r.planId === plan.id && !r.voided)
    .reduce<DayKey>((day, r) => (r.day > day ? r.day : day), '');
  return last === '' ? '' : monthsLater(last, Math.max(1, plan.everyMonths));
}
