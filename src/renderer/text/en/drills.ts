import type { Translated } from '#src/renderer/text/translated.ts';
import type { drills as zh } from '#src/renderer/text/zh-CN/drills.ts';

export const drills: Translated<typeof zh> = {
  tabs: { list: 'Calendar', plans: 'Plans', equipment: 'Equipment', patrols: 'Patrols', rectifications: 'Findings' },
  empty: 'No drills yet',
  emptyText: 'Press N to plan one.',
};
