import type { EmergencyPlan, PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import type { IncidentKind } from '#src/shared/domain/incident/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** A role as the card lists it. */
export interface CardRole {
  readonly id: string;
  readonly name: string;
  readonly duty: string;
  readonly person: string;
  readonly deputy: string;
  readonly phone: string;
  readonly channel: string;
}

/** 应急卡 and 预案本: one version in print. */
export interface PlanPrintData {
  readonly letterhead: string;
  readonly halls: string;
  /** `YA-2026-03-4`: the plan's number and its version. */
  readonly record: string;
  readonly title: string;
  /** Title of the card, e.g. 火灾应急卡. */
  readonly cardTitle: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly nextReview: string;
  readonly approvedBy: string;
  readonly changeNote: string;
  readonly purpose: string;
  readonly trigger: string;
  /** Numbers that stand large on the card, most urgent first. */
  readonly calls: readonly { readonly phone: string; readonly name: string }[];
  readonly steps: readonly { readonly id: string; readonly within: string; readonly text: string; readonly who: string }[];
  readonly roles: readonly CardRole[];
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly phone: string; readonly when: string }[];
  readonly equipment: readonly { readonly id: string; readonly name: string; readonly place: string }[];
  readonly aftermath: readonly string[];
  readonly cautions: readonly string[];
}

interface PlanPrintInput {
  readonly plan: EmergencyPlan;
  readonly version: PlanVersion;
  readonly people: readonly StaffMember[];
  readonly letterhead: string;
  readonly halls: readonly string[];
}

const fire = { phone: '119', name: '火警' };
const medical = { phone: '120', name: '急救' };
const police = { phone: '110', name: '报警' };
/** Which number is called first depends on what happens. */
const calls: Readonly<Partial<Record<IncidentKind, readonly { readonly phone: string; readonly name: string }[]>>> = {
  fire: [fire, medical, police],
  illness: [medical, police, fire],
  earthquake: [medical, fire, police],
};

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Lays out a version. Staff telephones are printed in full: the card is an internal posting (forms.md, form 14). */
export function planPrintData({ plan, version, people, letterhead, halls }: PlanPrintInput): PlanPrintData {
  const person = (id: string) => people.find((m) => m.id === id);
  const roleName = (id: string) => version.roles.find((r) => r.id === id)?.name ?? '在场的人';
  return {
    letterhead,
    halls: halls.join(' / '),
    record: `${plan.number}-${version.version}`,
    title: plan.title,
    cardTitle: `${plan.title.replace(/(事故|事件)?应急预案$/, '')}应急卡`,
    version: version.version,
    effectiveFrom: version.effectiveFrom,
    nextReview: version.nextReview,
    approvedBy: version.approvedBy,
    changeNote: version.changeNote,
    purpose: version.purpose,
    trigger: version.trigger,
    calls: calls[plan.kind] ?? [police, medical, fire],
    steps: version.steps.map((s) => ({
      id: s.id,
      within: s.withinMinutes === 0 ? '—' : `${s.withinMinutes} 分钟`,
      text: s.text,
      who: s.roleId === '' ? '在场的人' : roleName(s.roleId),
    })),
    roles: version.roles.map((r) => ({
      id: r.id,
      name: r.name,
      duty: r.duty,
      person: person(r.staffId)?.name ?? '当班人员',
      deputy: r.deputy,
      phone: person(r.staffId)?.phone ?? '',
      channel: r.channel,
    })),
    contacts: version.contacts,
    equipment: version.equipment,
    aftermath: linesOf(version.aftermath),
    cautions: linesOf(version.cautions),
  };
}
