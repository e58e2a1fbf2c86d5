import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { addMonths, type DayKey, daysInMonth, type Minutes, monthOf } from '#src/shared/domain/core/day.ts';
import type { OvertimeEntry } from './ledger.ts';

/** Minutes earned or taken on a day. */
export interface InLieuMove {
  readonly day: DayKey;
  readonly minutes: Minutes;
}

/** Time earned on one day and what became of it: `minutes = used + expired + left`. */
export interface InLieuLot extends InLieuMove {
  readonly used: Minutes;
  readonly expired: Minutes;
  readonly left: Minutes;
  /** Last day on which it can be taken, '' = never ends. */
  readonly until: DayKey | '';
}

/** `earned + owed = used + expired + left`, all in minutes; at most one of `left` and `owed` is above 0. */
export interface InLieuAccount {
  readonly lots: readonly InLieuLot[];
  readonly earned: Minutes;
  readonly used: Minutes;
  readonly expired: Minutes;
  readonly left: Minutes;
  /** Time off that was taken before it was earned and is not made up for yet. */
  readonly owed: Minutes;
}

/** What a person's account is made from. */
export interface InLieuMoves {
  readonly earned: readonly InLieuMove[];
  readonly taken: readonly InLieuMove[];
}

/** A day off in lieu, minutes. */
export const IN_LIEU_DAY: Minutes = 480;

/** Minutes as days with one decimal, as every page and form shows them. */
export const inLieuDays = (minutes: Minutes): number => Math.round((minutes / IN_LIEU_DAY) * 10) / 10;

/** The day `months` later, or the month's last where it has none; '' for 0 months. */
export function lapsesOn(day: DayKey, months: number): DayKey | '' {
  if (months === 0) return '';
  const month = addMonths(monthOf(day), months);
  return `${month}-${String(Math.min(Number(day.slice(8)), daysInMonth(month))).padStart(2, '0')}`;
}

/** What a person's overtime gives back: rest-day work that is made up for by time off (《劳动法》第四十四条第二项). */
export const inLieuEarned = (entries: readonly OvertimeEntry[]): InLieuMove[] =>
  entries.filter((e) => e.pay === 'timeOff').map(({ day, minutes }) => ({ day, minutes }));

/**
 * Time off in lieu that the sheet shows: a whole day is eight hours, a part its share of one. A rest day or holiday is free anyway and
 * takes nothing.
 */
export const inLieuTaken = (results: readonly DayResult[]): InLieuMove[] =>
  results.flatMap(({ day, mark, parts, overtimeKind }): InLieuMove[] => {
    if (overtimeKind !== 'workday') return [];
    const days = parts.reduce((n, p) => (p.kind === 'inLieu' ? n + p.days : n), 0);
    const minutes = Math.round((parts.length === 0 && mark === 'inLieu' ? 1 : days) * IN_LIEU_DAY);
    return minutes > 0 ? [{ day, minutes }] : [];
  });

type OpenLot = { -readonly [K in keyof InLieuLot]: InLieuLot[K] };

/**
 * 调休账: what was earned first is taken first. Time off before it was earned is owed and the next duty pays it back. What is not taken
 * by its last day is gone (`months`, a rule of the hall; 0 = never). `today` decides what has lapsed.
 */
export function inLieuAccount(
  earned: readonly InLieuMove[],
  taken: readonly InLieuMove[],
  months: number,
  today: DayKey,
): InLieuAccount {
  const lots: OpenLot[] = [];
  let owed = 0;
  const moves = [...earned.map((m) => ({ ...m, sign: 1 })), ...taken.map((m) => ({ ...m, sign: -1 }))];
  for (const move of moves.sort((a, b) => (a.day === b.day ? b.sign - a.sign : a.day < b.day ? -1 : 1))) {
    if (move.sign < 0) owed += takeFrom(lots, move);
    else {
      const back = Math.min(owed, move.minutes);
      owed -= back;
      const { day, minutes } = move;
      lots.push({ day, minutes, used: back, expired: 0, left: minutes - back, until: lapsesOn(day, months) });
    }
  }
  for (const lot of lots) if (lapsed(lot, today)) Object.assign(lot, { expired: lot.left, left: 0 });
  const sum = (pick: (lot: InLieuLot) => number) => lots.reduce((n, lot) => n + pick(lot), 0);
  return {
    lots,
    earned: sum((l) => l.minutes),
    used: taken.reduce((n, m) => n + m.minutes, 0),
    expired: sum((l) => l.expired),
    left: sum((l) => l.left),
    owed,
  };
}

const lapsed = (lot: InLieuLot, day: DayKey): boolean => lot.until !== '' && lot.until < day;

/** Takes from the oldest lots that still stand on that day; gives what they could not cover. */
function takeFrom(lots: OpenLot[], { day, minutes }: InLieuMove): Minutes {
  let rest = minutes;
  for (const lot of lots) {
    if (lapsed(lot, day)) continue;
    const part = Math.min(lot.left, rest);
    lot.left -= part;
    lot.used += part;
    rest -= part;
  }
  return rest;
}

/** Lots that still hold time and lapse by a day, the first to go first. */
export const lapsingBy = (account: InLieuAccount, day: DayKey): InLieuLot[] =>
  account.lots.filter((l) => l.left > 0 && l.until !== '' && l.until <= day).sort((a, b) => (a.until < b.until ? -1 : 1));
