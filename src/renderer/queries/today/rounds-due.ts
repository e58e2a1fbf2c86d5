import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { readPatrols, timesOn } from '#src/renderer/store/patrol-source.ts';
import { addDays, type DayKey, dayOfInstant, type Instant } from '#src/shared/domain/core/day.ts';
import { minutesBetween } from '#src/shared/domain/core/instant.ts';
import { drillDue, wasHeld } from '#src/shared/domain/drill/after-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import type { EmergencyPlan, PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import { equipmentDue } from '#src/shared/domain/equipment/due.ts';
import { defaultSafety, planDrillMonths, type SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import { dayLines, inspectionDue } from '#src/shared/domain/patrol/due-rounds.ts';
import type { Due } from './due.ts';

/** Drills, reviews and inspections are named this many days before. */
const SOON_DAYS = 30;

/** What comes round again: drills, reviews of plans, patrols, inspections, checks of equipment. */
export async function roundsDue(db: HallDb, now: Instant): Promise<Due[]> {
  const today = dayOfInstant(now);
  const [drills, patrols, equipment] = await Promise.all([plansDue(db, today), patrolDue(db, now), equipmentLines(db, today)]);
  return [...patrols, ...equipment, ...drills];
}

const groupOf = (day: DayKey | '', today: DayKey): Due['group'] => (day < today ? 'today' : 'later');

/** Drills by plan: a line for each whose time is near, one for all that were never practised; and reviews of the plans in force. */
async function plansDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const [plans, versions, drills, settings] = await Promise.all([
    db.of('emergencyPlans').toArray(),
    db.of('planVersions').toArray(),
    db.of('drills').toArray(),
    db.of('settings').get('settings'),
  ]);
  const live = plans.filter((p) => !p.voided);
  const timed = live.map((plan) => ({ plan, ...drillOf(plan, drills, settings?.safety ?? defaultSafety, today) }));
  const never = timed.filter((p) => p.due === '' && !p.planned).length;
  const near = timed.filter((p) => p.due !== '' && p.due <= addDays(today, SOON_DAYS) && !p.planned);
  return [
    ...near.map(({ plan, due }) => drillLine(plan, due, today)),
    ...(never > 0 ? [neverLine(never)] : []),
    ...live.flatMap((plan) => reviewLine(plan, versions, today)),
  ];
}

function drillOf(plan: EmergencyPlan, drills: readonly Drill[], safety: SafetySettings, today: DayKey) {
  const own = drills.filter((d) => d.planId === plan.id && !d.voided);
  const last = own.filter(wasHeld).reduce<DayKey | ''>((a, d) => (d.day > a ? d.day : a), '');
  const planned = own.some((d) => !wasHeld(d) && d.day >= today);
  return { due: drillDue(last, planDrillMonths(plan, safety)), planned };
}

const drillLine = (plan: EmergencyPlan, day: DayKey | '', today: DayKey): Due => ({
  key: `drill ${plan.id}`,
  group: groupOf(day, today),
  code: 'drill',
  detail: { name: plan.title, day },
  go: 'drill',
  path: '/drills/list',
});

const neverLine = (count: number): Due => ({
  key: 'drill never',
  group: 'later',
  code: 'drillNever',
  detail: { count },
  go: 'drill',
  path: '/drills/list',
});

function reviewLine(plan: EmergencyPlan, versions: readonly PlanVersion[], today: DayKey): Due[] {
  const inForce = versions
    .filter((v) => v.planId === plan.id && v.state === 'approved' && !v.voided)
    .reduce<PlanVersion | undefined>((a, v) => (a && a.version > v.version ? a : v), undefined);
  const day = inForce?.nextReview ?? '';
  if (day === '' || day > addDays(today, SOON_DAYS)) return [];
  const detail = { name: plan.title, day };
  return [
    {
      key: `review ${plan.id}`,
      group: groupOf(day, today),
      code: 'review',
      detail,
      go: 'drill',
      path: `/drills/plans/${plan.id}`,
    },
  ];
}

async function patrolDue(db: HallDb, now: Instant): Promise<Due[]> {
  const today = dayOfInstant(now);
  const halls = (await db.of('halls').toArray()).filter((h) => !h.voided).sort((a, b) => a.order - b.order);
  const books = await Promise.all(halls.map((h) => readPatrols(db, today, today, h.id)));
  return books.flatMap((book): Due[] => {
    const { hall, rounds, inspection } = book;
    if (!hall || !rounds) return [];
    const name = halls.length > 1 ? hall.name : '';
    const lines = dayLines(rounds, timesOn(book, today), book.made, today, minutesBetween(`${today}T00:00:00+08:00`, now));
    const base = { group: 'today', go: 'patrol', path: `/drills/patrols/${today}/${hall.id}` } as const;
    const missed = lines.filter((l) => l.state === 'missed').length;
    const due: Due[] = [];
    if (lines.some((l) => l.state === 'now')) due.push({ ...base, key: `patrol ${hall.id}`, code: 'patrol', detail: { name } });
    if (missed > 0) due.push({ ...base, key: `missed ${hall.id}`, code: 'patrolMissed', detail: { name, count: missed } });
    const next = inspection ? inspectionDue(inspection, book.made) : today;
    if (inspection && next <= addDays(today, SOON_DAYS))
      due.push({
        ...base,
        key: `inspection ${hall.id}`,
        group: groupOf(next, today),
        code: next === '' ? 'inspectionNever' : 'inspection',
        detail: { name, day: next },
        path: `/drills/patrols/inspections/${hall.id}`,
      });
    return due;
  });
}

/** One line for all checks that are due, one for each piece that is past its date. */
async function equipmentLines(db: HallDb, today: DayKey): Promise<Due[]> {
  const [pieces, checks] = await Promise.all([db.of('equipment').toArray(), db.of('equipmentChecks').toArray()]);
  const due = equipmentDue(pieces, checks, today);
  const toCheck = due.filter((d) => d.kind === 'check').length;
  const path = '/drills/equipment';
  return [
    ...due
      .filter((d) => d.kind === 'expired')
      .map(
        ({ piece, day }): Due => ({
          key: `expired ${piece.id}`,
          group: 'today',
          code: 'equipmentExpired',
          detail: { name: `${piece.place}${piece.name}`, day },
          go: 'equipment',
          path: `${path}/${piece.id}`,
        }),
      ),
    ...(toCheck > 0
      ? [
          {
            key: 'equipment',
            group: 'soon' as const,
            code: 'equipment' as const,
            detail: { count: toCheck },
            go: 'equipment' as const,
            path,
          },
        ]
      : []),
  ];
}
