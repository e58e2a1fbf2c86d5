import { contentOf } from './content.ts';
import type { PlanVersion } from './types.ts';

type Part = 'roles' | 'steps' | 'contacts' | 'equipment';
type TextPart = 'purpose' | 'trigger' | 'aftermath' | 'cautions';

/** One line that differs between two versions; `before` '' = new, `after` '' = left out. */
export interface PlanDifference {
  readonly part: Part | TextPart;
  readonly before: string;
  readonly after: string;
}

/** Each line of a version in words, by part. */
function linesOf(version: PlanVersion): Readonly<Record<Part | TextPart, ReadonlyMap<string, string>>> {
  const content = contentOf(version);
  const roleName = (id: string) => content.roles.find((r) => r.id === id)?.name ?? '';
  const text = (value: string) =>
    new Map(value.split('\n').flatMap((line) => (line.trim() === '' ? [] : [[line, line] as const])));
  const joined = (...parts: readonly string[]) => parts.filter((p) => p !== '').join('　');
  return {
    purpose: text(content.purpose),
    trigger: text(content.trigger),
    roles: new Map(content.roles.map((r) => [r.id, joined(r.name, r.duty, r.deputy, r.channel)])),
    steps: new Map(
      content.steps.map((s) => [s.id, joined(s.text, roleName(s.roleId), s.withinMinutes === 0 ? '' : `${s.withinMinutes}′`)]),
    ),
    contacts: new Map(content.contacts.map((c) => [c.id, joined(c.name, c.phone, c.when)])),
    equipment: new Map(content.equipment.map((e) => [e.id, joined(e.name, e.place)])),
    aftermath: text(content.aftermath),
    cautions: text(content.cautions),
  };
}

const parts = ['purpose', 'trigger', 'roles', 'steps', 'contacts', 'equipment', 'aftermath', 'cautions'] as const;

/** 修订对照: what a later version says differently, part by part; lines are followed by their id, texts line by line. */
export function planDifferences(before: PlanVersion, after: PlanVersion): PlanDifference[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return parts.flatMap((part) => {
    const ids = new Set([...now[part].keys(), ...old[part].keys()]);
    return [...ids]
      .map((id) => ({ part, before: old[part].get(id) ?? '', after: now[part].get(id) ?? '' }))
      .filter((d) => d.before !== d.after);
  });
}
