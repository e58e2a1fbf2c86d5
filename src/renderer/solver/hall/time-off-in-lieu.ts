import type { RosterCell, RosterCells } from '#src/shared/domain/roster/types.ts';
import type { HallPerson } from './hall-people.ts';
import type { HallRequest } from './request.ts';

const WORKDAY = 480;

/**
 * 补休 (《劳动法》第四十四条第二项): which of a person's days off on workdays stand against rest-day duty. In a repair a published day
 * off keeps its name: time off in lieu, earned in an earlier month perhaps, stays, and a plain rest day becomes one only for a duty
 * that is new.
 */
export class TimeOffInLieu {
  private readonly was: RosterCells | undefined;
  private readonly labelled: number[] = [];
  private readonly free: number[] = [];
  private readonly plain: number[] = [];
  private owed = 0;
  private fresh = 0;

  constructor({ published }: HallRequest, { person }: HallPerson) {
    this.was = published && (published.rows.get(person.member.id) ?? {});
  }

  /** Leave that is kept. */
  take(cell: RosterCell): void {
    if (cell.kind === 'leave' && cell.leave === 'inLieu') this.owed -= WORKDAY;
  }

  /** Duty on a rest day. */
  earn(date: number, minutes: number): void {
    this.owed += minutes;
    if (this.was && this.was[date]?.kind !== 'shift') this.fresh += minutes;
  }

  /** A workday that the engine left free. */
  rest(date: number): void {
    const was = this.was?.[date];
    if (was?.kind === 'leave' && was.leave === 'inLieu') {
      this.labelled.push(date);
      this.owed -= WORKDAY;
    } else if (!this.was || was?.kind === 'shift') this.free.push(date);
    else this.plain.push(date);
  }

  dates(): readonly number[] {
    const days = (minutes: number) => Math.max(0, Math.ceil(minutes / WORKDAY));
    const more = [...this.free, ...this.plain.slice(0, days(this.fresh))];
    return [...this.labelled, ...more.slice(0, days(this.owed))];
  }
}
