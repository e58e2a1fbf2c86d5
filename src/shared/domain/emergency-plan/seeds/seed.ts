import type { PlanContent } from '#src/shared/domain/emergency-plan/content.ts';
import type { IncidentKind } from '#src/shared/domain/incident/types.ts';

/** A plan that is ready to be taken over and then made one's own. */
export interface PlanSeed {
  readonly kind: IncidentKind;
  readonly title: string;
  readonly content: PlanContent;
}

interface SeedText {
  readonly kind: IncidentKind;
  readonly title: string;
  readonly purpose: string;
  readonly trigger: string;
  /** Name and duty. */
  readonly roles: readonly (readonly [name: string, duty: string])[];
  /** What to do, which role by name ('' = whoever is there), within how many minutes (0 = no limit). */
  readonly steps: readonly (readonly [text: string, role: string, minutes: number])[];
  readonly contacts: readonly (readonly [name: string, phone: string, when: string])[];
  readonly equipment: readonly (readonly [name: string, place: string])[];
  readonly aftermath: readonly string[];
  readonly cautions: readonly string[];
}

/** Turns the texts into a plan's content with ids that count up. */
export function seed(text: SeedText): PlanSeed {
  const roles = text.roles.map(([name, duty], i) => ({ ...emptyRole, id: `r${i + 1}`, name, duty }));
  return {
    kind: text.kind,
    title: text.title,
    content: {
      purpose: text.purpose,
      trigger: text.trigger,
      roles,
      steps: text.steps.map(([step, role, withinMinutes], i) => ({
        id: `s${i + 1}`,
        text: step,
        roleId: roles.find((r) => r.name === role)?.id ?? '',
        withinMinutes,
      })),
      contacts: text.contacts.map(([name, phone, when], i) => ({ id: `c${i + 1}`, name, phone, when })),
      equipment: text.equipment.map(([name, place], i) => ({ id: `e${i + 1}`, name, place })),
      aftermath: text.aftermath.join('\n'),
      cautions: text.cautions.join('\n'),
    },
  };
}

const emptyRole = { postId: '', staffId: '', deputy: '', channel: '' };
