import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import type { DayKey, Minutes } from '#src/shared/domain/core/day.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import {
  IN_LIEU_DAY,
  type InLieuAccount,
  type InLieuMove,
  type InLieuMoves,
  inLieuAccount,
  inLieuEarned,
  inLieuTaken,
} from './in-lieu.ts';
import {
  type OvertimeEntry,
  type OvertimeMeter,
  type OvertimeTotals,
  overtimeEntries,
  overtimeMeter,
  overtimeTotals,
} from './ledger.ts';

/** One person's derived days: those of the month, and those before it that the time off in lieu depends on. */
export interface OvertimePerson {
  readonly staffId: string;
  readonly results: readonly DayResult[];
  readonly earlier: readonly DayResult[];
  /** Time off that stands on rosters which are not published yet: nothing is derived from those. */
  readonly planned: readonly InLieuMove[];
  /** Days in lieu that the hall carried over on the first of a year; nothing before that day counts. Undefined = none was set. */
  readonly carried: { readonly day: DayKey; readonly days: number } | undefined;
}

/** A person's line of the 加班台账. */
export interface OvertimeLine {
  readonly staffId: string;
  readonly entries: readonly OvertimeEntry[];
  readonly totals: OvertimeTotals;
  readonly meter: OvertimeMeter;
  /** What the account is made from; the leave page judges requests by the same moves. */
  readonly moves: InLieuMoves;
  readonly account: InLieuAccount;
}

/** Ledger, 36-hour meter and time off in lieu of a person. */
export function overtimeLine(
  person: OvertimePerson,
  choices: ReadonlyMap<string, OvertimeChoice>,
  rules: Pick<RuleSettings, 'monthOvertimeMaximum' | 'inLieuMonths'>,
  today: DayKey,
): OvertimeLine {
  const { staffId, results } = person;
  const entries = overtimeEntries(staffId, results, choices);
  const moves = inLieuMoves(person, choices);
  return {
    staffId,
    entries,
    totals: overtimeTotals(entries),
    meter: overtimeMeter(entries, rules.monthOvertimeMaximum),
    moves,
    account: inLieuAccount(moves.earned, moves.taken, rules.inLieuMonths, today),
  };
}

/** What was carried over, what rest-day work gave back, and every time off, taken or granted. */
function inLieuMoves(person: OvertimePerson, choices: ReadonlyMap<string, OvertimeChoice>): InLieuMoves {
  const { staffId, results, earlier, planned, carried } = person;
  const counts = ({ day }: { readonly day: DayKey }) => carried === undefined || day >= carried.day;
  const since = [...earlier, ...results].filter(counts);
  const brought: Minutes = Math.round((carried?.days ?? 0) * IN_LIEU_DAY);
  return {
    earned: [
      ...(carried && brought > 0 ? [{ day: carried.day, minutes: brought }] : []),
      ...inLieuEarned(overtimeEntries(staffId, since, choices)),
    ],
    taken: [...inLieuTaken(since), ...planned.filter(counts)],
  };
}
