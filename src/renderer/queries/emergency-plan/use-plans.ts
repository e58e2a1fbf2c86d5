import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { wasHeld } from '#src/shared/domain/drill/after-drill.ts';
import type { EmergencyPlan, PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import { draftOf, versionInForce } from '#src/shared/domain/emergency-plan/versions.ts';
import { defaultSafety, planDrillMonths, type SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** A plan with everything its lines and pages need. */
export interface PlanLine {
  readonly id: string;
  readonly plan: EmergencyPlan;
  /** Newest first, those given up left out. */
  readonly versions: readonly PlanVersion[];
  readonly inForce: PlanVersion | undefined;
  readonly draft: PlanVersion | undefined;
  /** Drilled once in so many months. */
  readonly everyMonths: number;
  /** Day of the last drill that was held, '' = never. */
  readonly lastDrill: DayKey | '';
}
export interface PlanBook {
  readonly plans: readonly PlanLine[];
  readonly safety: SafetySettings;
  readonly people: readonly StaffMember[];
  /** Findings that asked for a new version. */
  readonly findings: readonly Rectification[];
}

/** All plans in use, in order, as of a day. */
export const usePlans = (today: DayKey): PlanBook | undefined =>
  useHallQuery(
    async (db) => {
      const [plans, versions, drills, settings, people, findings] = await Promise.all([
        db.of('emergencyPlans').toArray(),
        db.of('planVersions').toArray(),
        db.of('drills').toArray(),
        db.of('settings').get('settings'),
        db.of('staff').toArray(),
        db.of('rectifications').toArray(),
      ]);
      const safety = settings?.safety ?? defaultSafety;
      const held = drills.filter(wasHeld);
      const line = (plan: EmergencyPlan): PlanLine => {
        const own = versions.filter((v) => v.planId === plan.id && !v.voided).sort((a, b) => b.version - a.version);
        const days = held.filter((d) => d.planId === plan.id).map((d) => d.day);
        return {
          id: plan.id,
          plan,
          versions: own,
          inForce: versionInForce(own, today),
          draft: draftOf(own),
          everyMonths: planDrillMonths(plan, safety),
          lastDrill: days.sort().at(-1) ?? '',
        };
      };
      return {
        plans: plans
          .filter((p) => !p.voided)
          .sort((a, b) => a.order - b.order)
          .map(line),
        safety,
        people: people.filter((m) => !m.voided && m.status !== 'left'),
        findings: findings.filter((f) => !f.voided),
      };
    },
    [today],
  );
