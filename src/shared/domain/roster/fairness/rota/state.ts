import { type DayKey, weekStartOf } from '#src/shared/domain/core/day.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import type { RotaDuty, RotaInput, RotaKind } from './types.ts';

/** The month while the rota is made: who has what, and how many duties each. */
export class RotaState {
  readonly input: RotaInput;
  context: RosterContext;
  duties: RotaDuty[] = [];

  constructor(input: RotaInput) {
    this.input = input;
    this.context = input.context;
  }

  /** Writes a duty and the person's month with it. */
  give(duty: RotaDuty, person: RosterPerson): void {
    this.duties.push(duty);
    this.put(person);
  }

  /** Takes a duty back; `person` is the month without it. */
  take(duty: RotaDuty, person: RosterPerson): void {
    this.duties = this.duties.filter((d) => d !== duty);
    this.put(person);
  }

  put(person: RosterPerson): void {
    const people = this.context.people.map((p) => (p.member.id === person.member.id ? person : p));
    this.context = { ...this.context, people };
  }

  person(staffId: string): RosterPerson | undefined {
    return this.context.people.find((p) => p.member.id === staffId);
  }

  original(staffId: string): RosterPerson | undefined {
    return this.input.context.people.find((p) => p.member.id === staffId);
  }

  /** Duties of the round up to now, this month's included. */
  count(person: RosterPerson, kind: RotaKind): number {
    return (this.input.standing[kind].get(person.member.id)?.count ?? 0) + this.daysOf(person, kind).length;
  }

  /** The last duty before a day, '' when none is known. */
  lastBefore(person: RosterPerson, kind: RotaKind, day: DayKey): DayKey | '' {
    const here = this.daysOf(person, kind).findLast((d) => d < day);
    return here ?? this.input.standing[kind].get(person.member.id)?.last ?? '';
  }

  /** Works a rest day or holiday of the week already. */
  busyInWeek(person: RosterPerson, week: DayKey): boolean {
    return [...this.daysOf(person, 'restDay'), ...this.daysOf(person, 'holiday')].some((d) => weekStartOf(d) === week);
  }

  private daysOf(person: RosterPerson, kind: RotaKind): DayKey[] {
    return this.context.days.filter((d) => d.kind === kind && shiftOn(this.context, person, d.day)).map((d) => d.day);
  }
}
