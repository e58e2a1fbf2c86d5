import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { readDutyMonths } from '#src/renderer/store/duty-history.ts';
import { readWishes } from '#src/renderer/store/leave-source.ts';
import { addDays, addMonths, dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { DutyMonth } from '#src/shared/domain/roster/fairness/duty-month.ts';
import { askedKey } from '#src/shared/domain/roster/fairness/rota/types.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';

/** The rota looks back so many months. */
export const ROTA_MONTHS = 6;

/** What the weekend rota looks at besides the month itself. */
export interface RotaSource {
  readonly months: readonly DutyMonth[];
  /** `askedKey` of the days of leave that was asked for and not decided. */
  readonly asked: ReadonlySet<string>;
  /** The same of time off in lieu that was granted by name. */
  readonly granted: ReadonlySet<string>;
  /** The same of days on which somebody would rather not work. */
  readonly unwilling: ReadonlySet<string>;
}

/** `undefined` while it is read the first time. */
export const useRotaSource = (month: MonthKey): RotaSource | undefined =>
  useHallQuery(
    async (db) => {
      const last = dayIn(month, daysInMonth(month));
      const [months, requests, wishes] = await Promise.all([
        readDutyMonths(db, addMonths(month, -ROTA_MONTHS), addMonths(month, -1)),
        db.of('leaveRequests').where('from').belowOrEqual(last).toArray(),
        readWishes(db, month),
      ]);
      const near = requests.filter((r) => r.to >= dayIn(month, 1) && !r.voided);
      const asked = near.filter((r) => r.status === 'asked');
      const granted = near.filter((r) => r.status === 'granted' && r.leave === 'inLieu');
      // Wants to rest, or would rather not have a shift.
      const unwilling = new Set(wishes.filter((w) => w.want === (w.shiftTypeId === '')).map((w) => askedKey(w.staffId, w.day)));
      return { months, asked: new Set(asked.flatMap(keysOf)), granted: new Set(granted.flatMap(keysOf)), unwilling };
    },
    [month],
  );

function keysOf({ staffId, from, to }: LeaveRequest): string[] {
  const keys: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) keys.push(askedKey(staffId, day));
  return keys;
}
