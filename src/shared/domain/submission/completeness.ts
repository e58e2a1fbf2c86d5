export type AreaCode = 'incidents' | 'complaints' | 'drills' | 'patrols' | 'rectifications' | 'ledgers' | 'intake';

/** One line of the 齐不齐 list; `code` is a key of the `submission:check` texts. */
export interface Check {
  readonly code: 'roster' | 'attendance' | 'locked' | 'staff' | 'calendar' | 'punches' | AreaCode;
  readonly state: 'ok' | 'missing';
  readonly hallId: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** What is known of a hall's month. */
export interface HallMonthFacts {
  readonly hallId: string;
  readonly hallName: string;
  readonly people: number;
  readonly days: number;
  /** 0 = never published. */
  readonly rosterVersion: number;
  readonly unsettled: number;
  readonly locked: boolean;
}

/** What is known of the month's punches: those of numbers that belong to nobody yet, and lines of their files that could not be read. */
export interface PunchFacts {
  readonly count: number;
  readonly unknown: number;
  readonly bad: number;
}

/**
 * First version of the completeness check: roster published, every day settled, month locked, calendar announced, and every punch
 * of the month somebody's. Unreadable lines are told but do not count as missing: nobody can mend them.
 */
export function monthChecks(
  halls: readonly HallMonthFacts[],
  calendarKnown: boolean,
  year: number,
  punches: PunchFacts = { count: 0, unknown: 0, bad: 0 },
): Check[] {
  const checks = halls.flatMap((h): Check[] => [
    {
      code: 'roster',
      state: h.rosterVersion > 0 ? 'ok' : 'missing',
      hallId: h.hallId,
      detail: { hall: h.hallName, version: h.rosterVersion },
    },
    {
      code: 'attendance',
      state: h.unsettled === 0 ? 'ok' : 'missing',
      hallId: h.hallId,
      detail: { hall: h.hallName, people: h.people, days: h.days, count: h.unsettled },
    },
    { code: 'locked', state: h.locked ? 'ok' : 'missing', hallId: h.hallId, detail: { hall: h.hallName } },
  ]);
  const { count, unknown, bad } = punches;
  return [
    ...checks,
    { code: 'punches', state: unknown === 0 ? 'ok' : 'missing', hallId: '', detail: { count, unknown, bad } },
    { code: 'calendar', state: calendarKnown ? 'ok' : 'missing', hallId: '', detail: { year } },
  ];
}

/** What is known of an area's records of the month: how many there are, and how many are not settled. */
export type AreaFacts = Readonly<Record<AreaCode, { readonly total: number; readonly count: number }>>;
const areas: readonly AreaCode[] = ['incidents', 'complaints', 'drills', 'patrols', 'rectifications', 'ledgers', 'intake'];

/** Beside work: incidents closed, complaints filed, drills held, rounds signed by the supervisor, findings put right, promises of ledgers kept, windows counted. */
export const areaChecks = (facts: AreaFacts): Check[] =>
  areas.map((code) => ({ code, state: facts[code].count === 0 ? 'ok' : 'missing', hallId: '', detail: facts[code] }));

/** `LXZW_2026-10_v2`: hall code, month, version. */
export const monthFileName = (hallCode: string, month: string, version: number): string =>
  `${hallCode || 'HALL'}_${month}_v${version}`;
