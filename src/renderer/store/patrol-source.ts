import { type Calendars, calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import type { DayKey, Minutes } from '#src/shared/domain/core/day.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import { defaultSafety, type SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import { dueTimes, openOn } from '#src/shared/domain/patrol/due-rounds.ts';
import type { PatrolPlan, PatrolRound } from '#src/shared/domain/patrol/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { HallDb } from './hall-db.ts';

/** A hall's patrols from one day to another, with what their sheets need. */
export interface PatrolBook {
  readonly halls: readonly Hall[];
  readonly hall: Hall | undefined;
  readonly calendars: Calendars;
  /** Of the hall. */
  readonly rounds: PatrolPlan | undefined;
  readonly inspection: PatrolPlan | undefined;
  /** Made between the two days, voided ones left out, oldest first; those of the inspection whenever they were. */
  readonly made: readonly PatrolRound[];
  readonly people: readonly StaffMember[];
  readonly safety: SafetySettings;
}

/** `hallId` '' or unknown = the first hall. */
export async function readPatrols(db: HallDb, from: DayKey, to: DayKey, hallId: string): Promise<PatrolBook> {
  const [allHalls, plans, years, people, settings] = await Promise.all([
    db.of('halls').toArray(),
    db.of('patrolPlans').toArray(),
    db.of('calendarYears').toArray(),
    db.of('staff').toArray(),
    db.of('settings').get('settings'),
  ]);
  const halls = allHalls.filter((h) => !h.voided).sort((a, b) => a.order - b.order);
  const hall = halls.find((h) => h.id === hallId) ?? halls[0];
  const own = plans.filter((p) => p.hallId === hall?.id && !p.voided);
  const inspection = own.find((p) => p.kind === 'inspection');
  const [days, inspections] = await Promise.all([
    db
      .of('patrolRounds')
      .where('[hallId+day]')
      .between([hall?.id ?? '', from], [hall?.id ?? '', to], true, true)
      .toArray(),
    db
      .of('patrolRounds')
      .where('planId')
      .equals(inspection?.id ?? '')
      .toArray(),
  ]);
  const made = new Map([...inspections, ...days].filter((r) => !r.voided).map((r) => [r.id, r]));
  return {
    halls,
    hall,
    calendars: calendarsOf(years),
    rounds: own.find((p) => p.kind === 'rounds'),
    inspection,
    made: [...made.values()].sort((a, b) => (a.doneAt < b.doneAt ? -1 : 1)),
    people: people.filter((m) => !m.voided),
    safety: settings?.safety ?? defaultSafety,
  };
}

/** The times of a day; none when the public does not come, and none before the plan began. */
export function timesOn({ hall, rounds, calendars }: PatrolBook, day: DayKey): Minutes[] {
  if (!hall || !rounds || !openOn(hall, dayInfo(day, calendars))) return [];
  return day < (rounds.startsOn ?? '') ? [] : dueTimes(rounds, hall);
}
