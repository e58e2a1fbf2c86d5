/** The sections of 设置 in their three groups; each is an address /settings/<section>. */
export const sectionGroups = [
  { key: 'place', sections: ['hall', 'counters', 'posts', 'teams', 'users'] },
  { key: 'work', sections: ['shifts', 'demands', 'rules', 'weights', 'legend', 'safety', 'calendar'] },
  { key: 'desk', sections: ['sending', 'backup', 'appearance'] },
] as const;
export type Section = (typeof sectionGroups)[number]['sections'][number];

const all: readonly string[] = sectionGroups.flatMap((g) => g.sections);
export const isSection = (text: string): text is Section => all.includes(text);
