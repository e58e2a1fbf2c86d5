import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dayIn, daysInMonth, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { Counter, Hall } from '#src/shared/domain/hall/types.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import { allIntakeKinds, allLedgerKinds } from '#src/shared/domain/ledger/kinds.ts';
import type { IntakeDay, IntakeKind, LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import type { LedgerContext, LedgerNames } from '#src/shared/domain/ledger/value.ts';
import type { RegisterContext } from '#src/shared/domain/register/import/definition.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { HallDb } from './hall-db.ts';

/** What every ledger needs: the definitions, and the names that values stand for. */
export interface LedgerBook {
  /** In order; those switched off are left out of `kinds` and not of `all`. */
  readonly kinds: readonly LedgerKind[];
  readonly all: readonly LedgerKind[];
  readonly intakeKinds: readonly IntakeKind[];
  readonly allIntake: readonly IntakeKind[];
  readonly halls: readonly Hall[];
  /** In order of hall and place. */
  readonly counters: readonly Counter[];
  /** Who works here. */
  readonly people: readonly StaffMember[];
  /** Of everybody and every counter there ever was. */
  readonly names: LedgerNames;
  readonly letterhead: string;
  readonly infoOf: (day: DayKey) => DayInfo;
  /** What texts are read against, typed or from a file. */
  readonly contextAt: (now: Instant, by: string) => LedgerContext;
}

export async function readLedgerBook(db: HallDb): Promise<LedgerBook> {
  const [kinds, intake, halls, counters, staff, settings, years] = await Promise.all([
    db.of('ledgerKinds').toArray(),
    db.of('intakeKinds').toArray(),
    db.of('halls').toArray(),
    db.of('counters').toArray(),
    db.of('staff').toArray(),
    db.of('settings').get('settings'),
    db.of('calendarYears').toArray(),
  ]);
  const all = allLedgerKinds(kinds);
  const allIntake = allIntakeKinds(intake);
  const live = halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order);
  const calendars = calendarsOf(years);
  const own = live.flatMap((h) => counters.filter((c) => !c.voided && c.hallId === h.id).sort((a, b) => a.order - b.order));
  const infoOf = (day: DayKey): DayInfo => dayInfo(day, calendars);
  return {
    all,
    kinds: all.filter((k) => k.off !== true),
    allIntake,
    intakeKinds: allIntake.filter((k) => k.off !== true),
    halls: live,
    counters: own,
    people: staff.filter((m) => !m.voided && m.status !== 'left'),
    names: new Map([...counters, ...staff].map((x) => [x.id, x.name])),
    letterhead: settings?.letterhead ?? '',
    infoOf,
    contextAt: (now, by) => ({ counters: own, register: registerOf({ halls: live, staff, infoOf, now, by }) }),
  };
}

/** Ledgers know no emergency plans and no deadlines of incidents. */
const registerOf = (known: Pick<RegisterContext, 'halls' | 'staff' | 'infoOf' | 'now' | 'by'>): RegisterContext => ({
  ...known,
  plans: [],
  safety: defaultSafety,
  numbers: [],
  keys: new Set(),
});

const byTime = (a: LedgerEntry, b: LedgerEntry): number =>
  a.day === b.day ? (a.time ?? -1) - (b.time ?? -1) || (a.number < b.number ? -1 : 1) : a.day < b.day ? -1 : 1;

/** Entries of a month, oldest first, voided ones left out. `kindId` '' = of all ledgers. */
export async function readEntries(db: HallDb, kindId: string, month: MonthKey): Promise<LedgerEntry[]> {
  const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
  const rows =
    kindId === ''
      ? await db.of('ledgerEntries').where('day').between(first, last, true, true).toArray()
      : await db.of('ledgerEntries').where('[kindId+day]').between([kindId, first], [kindId, last], true, true).toArray();
  return rows.filter((r) => !r.voided).sort(byTime);
}

/** Counts of a hall's windows from one day to another; `hallId` '' = of all halls. */
export async function readIntake(db: HallDb, hallId: string, from: DayKey, to: DayKey): Promise<IntakeDay[]> {
  const rows =
    hallId === ''
      ? await db.of('intakeDays').where('day').between(from, to, true, true).toArray()
      : await db.of('intakeDays').where('[hallId+day]').between([hallId, from], [hallId, to], true, true).toArray();
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
