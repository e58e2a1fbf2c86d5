import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { drillDue, neverDrilled, wasHeld } from '#src/shared/domain/drill/after-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import type { EmergencyPlan, PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import type { Hall, Team } from '#src/shared/domain/hall/types.ts';
import { defaultSafety, planDrillMonths, type SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** A plan on the due board. */
export interface DuePlan {
  readonly plan: EmergencyPlan;
  readonly everyMonths: number;
  readonly last: DayKey | '';
  /** '' = never drilled, so it is due at once. */
  readonly due: DayKey | '';
  /** The next one in the calendar. */
  readonly planned: Drill | undefined;
}
export interface DrillBook {
  /** Newest first, voided ones left out. */
  readonly drills: readonly Drill[];
  readonly due: readonly DuePlan[];
  /** People at work now who were seen at no drill. */
  readonly never: readonly StaffMember[];
  readonly people: readonly StaffMember[];
  readonly halls: readonly Hall[];
  readonly teams: readonly Team[];
  readonly versions: readonly PlanVersion[];
  readonly findings: readonly Rectification[];
  readonly safety: SafetySettings;
}

const isAhead = (d: Drill): boolean => ['planned', 'prepared', 'running'].includes(d.state);

/** All drills with what is due; what was never drilled stands first. */
export const useDrills = (): DrillBook | undefined =>
  useHallQuery(async (db) => {
    const [all, plans, versions, staff, halls, teams, settings, findings] = await Promise.all([
      db.of('drills').toArray(),
      db.of('emergencyPlans').toArray(),
      db.of('planVersions').toArray(),
      db.of('staff').toArray(),
      db.of('halls').toArray(),
      db.of('teams').toArray(),
      db.of('settings').get('settings'),
      db.of('rectifications').toArray(),
    ]);
    const safety = settings?.safety ?? defaultSafety;
    const drills = all
      .filter((d) => !d.voided)
      .sort((a, b) => (a.day === b.day ? (a.number < b.number ? 1 : -1) : a.day < b.day ? 1 : -1));
    const people = staff.filter((m) => !m.voided && m.status !== 'left');
    const never = new Set(
      neverDrilled(
        people.filter((m) => m.status === 'active').map((m) => m.id),
        drills,
      ),
    );
    const line = (plan: EmergencyPlan): DuePlan => {
      const own = drills.filter((d) => d.planId === plan.id);
      const everyMonths = planDrillMonths(plan, safety);
      const last = own.find(wasHeld)?.day ?? '';
      return { plan, everyMonths, last, due: drillDue(last, everyMonths), planned: own.findLast(isAhead) };
    };
    return {
      drills,
      due: plans
        .filter((p) => !p.voided)
        .map(line)
        .sort((a, b) => (a.due === b.due ? a.plan.order - b.plan.order : a.due < b.due ? -1 : 1)),
      never: people.filter((m) => never.has(m.id)),
      people,
      halls: halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order),
      teams: teams.filter((x) => !x.voided),
      versions,
      findings: findings.filter((f) => !f.voided && f.source === 'drill'),
      safety,
    };
  }, []);
